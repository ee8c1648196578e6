// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { ShippingAddressParam } from "../schemas/shipping-address-param.ts";

export interface SourceCreateParams<Expand = string[]> {
  amount?: number;
  currency?: string;
  customer?: string;
  expand?: Expand;
  flow?: SourceCreateParams.Flow;
  mandate?: SourceCreateParams.Mandate;
  metadata?: MetadataParam;
  original_source?: string;
  owner?: SourceCreateParams.Owner;
  receiver?: SourceCreateParams.Receiver;
  redirect?: SourceCreateParams.Redirect;
  source_order?: SourceCreateParams.SourceOrder;
  statement_descriptor?: string;
  token?: string;
  type?: string;
  usage?: SourceCreateParams.Usage;
}
export declare namespace SourceCreateParams {
  type Flow = "code_verification" | "none" | "receiver" | "redirect" | OtherString;
  interface Mandate {
    acceptance?: Mandate.Acceptance;
    amount?: Emptyable<number>;
    currency?: string;
    interval?: Mandate.Interval;
    notification_method?: Mandate.NotificationMethod;
  }
  namespace Mandate {
    interface Acceptance {
      status: Acceptance.Status;
      date?: number;
      ip?: string;
      offline?: Acceptance.Offline;
      online?: Acceptance.Online;
      type?: Acceptance.Type;
      user_agent?: string;
    }
    namespace Acceptance {
      type Status = "accepted" | "pending" | "refused" | "revoked" | OtherString;
      interface Offline {
        contact_email: string;
      }
      interface Online {
        date?: number;
        ip?: string;
        user_agent?: string;
      }
      type Type = "offline" | "online" | OtherString;
    }
    type Interval = "one_time" | "scheduled" | "variable" | OtherString;
    type NotificationMethod =
      | "deprecated_none"
      | "email"
      | "manual"
      | "none"
      | "stripe_email"
      | OtherString;
  }
  interface Owner {
    address?: AddressParam;
    email?: string;
    name?: string;
    phone?: string;
  }
  interface Receiver {
    refund_attributes_method?: Receiver.RefundAttributesMethod;
  }
  namespace Receiver {
    type RefundAttributesMethod = "email" | "manual" | "none" | OtherString;
  }
  interface Redirect {
    return_url: string;
  }
  interface SourceOrder {
    items?: SourceOrder.Item[];
    shipping?: SourceOrder.Shipping;
  }
  namespace SourceOrder {
    interface Item {
      amount?: number;
      currency?: string;
      description?: string;
      parent?: string;
      quantity?: number;
      type?: Item.Type;
    }
    namespace Item {
      type Type = "discount" | "shipping" | "sku" | "tax" | OtherString;
    }
    interface Shipping {
      address: ShippingAddressParam;
      carrier?: string;
      name?: string;
      phone?: string;
      tracking_number?: string;
    }
  }
  type Usage = "reusable" | "single_use" | OtherString;
}

export interface SourceRetrieveParams<Expand = string[]> {
  client_secret?: string;
  expand?: Expand;
}

export interface SourceUpdateParams<Expand = string[]> {
  amount?: number;
  expand?: Expand;
  mandate?: SourceUpdateParams.Mandate;
  metadata?: Emptyable<MetadataParam>;
  owner?: SourceUpdateParams.Owner;
  source_order?: SourceUpdateParams.SourceOrder;
}
export declare namespace SourceUpdateParams {
  export import Mandate = SourceCreateParams.Mandate;
  type Owner = SourceCreateParams.Owner;
  export import SourceOrder = SourceCreateParams.SourceOrder;
}

export interface SourceListSourceTransactionsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface SourceVerifyParams<Expand = string[]> {
  values: string[];
  expand?: Expand;
}
