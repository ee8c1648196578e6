// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { ShippingAddressParam } from "../schemas/shipping-address-param.ts";
import type { SourceTransaction } from "../schemas/source-transaction.ts";
import type { Source } from "../schemas/source.ts";

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

/**
 * `POST /v1/sources` · https://docs.stripe.com/api/sources/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SourceCreateParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.post(client, "/v1/sources", [], params, options);
}

/** `GET /v1/sources/{source}` · https://docs.stripe.com/api/sources/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params?: SourceRetrieveParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.get(client, "/v1/sources/{source}", [source], params, options);
}

/**
 * `POST /v1/sources/{source}` · https://docs.stripe.com/api/sources/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params?: SourceUpdateParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.post(client, "/v1/sources/{source}", [source], params, options);
}

/** `GET /v1/sources/{source}/source_transactions` · https://docs.stripe.com/api/sources/source_transactions/list */
export function listSourceTransactions<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params?: SourceListSourceTransactionsParams<ExpandItems<SourceTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<SourceTransaction, E>> {
  return operation.list(
    client,
    "/v1/sources/{source}/source_transactions",
    [source],
    params,
    options,
  );
}

/** `POST /v1/sources/{source}/verify` · https://docs.stripe.com/api/sources/verify */
export function verify<const E extends readonly string[] = []>(
  client: Client,
  source: string,
  params: SourceVerifyParams<Expand<Source, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Source, E>> {
  return operation.post(client, "/v1/sources/{source}/verify", [source], params, options);
}
