// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";

export interface AuthenticationCreateParams<Expand = string[]> {
  channel: AuthenticationCreateParams.Channel;
  message_category: AuthenticationCreateParams.MessageCategory;
  acquirer_details?: AuthenticationCreateParams.AcquirerDetails;
  amount?: number;
  currency?: string;
  directory_server?: AuthenticationCreateParams.DirectoryServer;
  expand?: Expand;
  flow_preference?: AuthenticationCreateParams.FlowPreference;
  future_usage?: AuthenticationCreateParams.FutureUsage;
  metadata?: Emptyable<MetadataParam>;
  payment_method?: string;
  payment_method_data?: AuthenticationCreateParams.PaymentMethodData;
  reason?: AuthenticationCreateParams.Reason;
  shipping_address?: AddressParam;
  submit?: AuthenticationCreateParams.Submit;
}
export declare namespace AuthenticationCreateParams {
  interface Channel {
    type: Channel.Type;
    browser?: Channel.Browser;
    three_r_i?: Channel.ThreeRI;
  }
  namespace Channel {
    type Type = "browser" | "three_r_i" | OtherString;
    interface Browser {
      accept_header: string;
      ip_address: string;
      javascript_enabled: boolean;
      language: string;
      user_agent: string;
      color_depth?: number;
      device_id?: string;
      java_enabled?: boolean;
      screen_height?: number;
      screen_width?: number;
      timezone_offset?: number;
    }
    interface ThreeRI {
      previous_authentication: string;
      type: ThreeRI.Type;
    }
    namespace ThreeRI {
      type Type =
        | "delayed_shipment"
        | "other_payment"
        | "recurring"
        | "split_shipment"
        | OtherString;
    }
  }
  type MessageCategory = "non_payment_authentication" | "payment_authentication" | OtherString;
  interface AcquirerDetails {
    acquirer_bin: string;
    acquirer_country: string;
    acquirer_merchant_id: string;
    mcc?: string;
    merchant_name?: string;
    requestor_id?: string;
  }
  type DirectoryServer =
    | "american_express"
    | "cartes_bancaires"
    | "discover"
    | "mastercard"
    | "visa"
    | OtherString;
  interface FlowPreference {
    type: FlowPreference.Type;
    challenge?: FlowPreference.Challenge;
    data_share?: FlowPreference.DataShare;
    frictionless?: FlowPreference.Frictionless;
  }
  namespace FlowPreference {
    type Type = "challenge" | "data_share" | "frictionless" | OtherString;
    interface Challenge {
      type: Challenge.Type;
    }
    namespace Challenge {
      type Type = "mandated" | "preferred" | OtherString;
    }
    interface DataShare {
      type: DataShare.Type;
    }
    namespace DataShare {
      type Type = "ds_specific" | "emv_standard" | OtherString;
    }
    interface Frictionless {
      type: Frictionless.Type;
    }
    namespace Frictionless {
      type Type = "low_risk" | "none" | OtherString;
    }
  }
  interface FutureUsage {
    type: FutureUsage.Type;
    installment?: FutureUsage.Installment;
    recurring?: FutureUsage.Recurring;
  }
  namespace FutureUsage {
    type Type = "card_on_file" | "installment" | "recurring" | OtherString;
    interface Installment {
      amount: number;
      expiry: Installment.Expiry;
      number: number;
      interval?: "day";
      interval_count?: number;
    }
    namespace Installment {
      interface Expiry {
        type: Expiry.Type;
        date?: string;
      }
      namespace Expiry {
        type Type = "date" | "never" | OtherString;
      }
    }
    interface Recurring {
      amount: number;
      expiry: Recurring.Expiry;
      interval?: "day";
      interval_count?: number;
    }
    namespace Recurring {
      export import Expiry = Installment.Expiry;
    }
  }
  interface PaymentMethodData {
    card: PaymentMethodData.Card;
    type: "card";
    billing_details?: PaymentMethodData.BillingDetails;
  }
  namespace PaymentMethodData {
    interface Card {
      cvc?: string;
      exp_month?: number;
      exp_year?: number;
      number?: string;
      token?: string;
    }
    interface BillingDetails {
      address?: AddressParam;
      email?: string;
      name?: string;
      phone?: string;
    }
  }
  type Reason =
    | "cardholder_authentication"
    | "issuer_requested"
    | "liability_shift"
    | "processing_costs"
    | "regulatory_compliance"
    | OtherString;
  type Submit = "always" | "if_fingerprinting_not_supported" | "never" | OtherString;
}

export interface AuthenticationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AuthenticationListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: AuthenticationListParams.Status;
}
export declare namespace AuthenticationListParams {
  type Status =
    | "canceled"
    | "error"
    | "failed"
    | "requires_challenge"
    | "requires_submission"
    | "succeeded"
    | OtherString;
}

export interface AuthenticationCancelParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthenticationSubmitParams<Expand = string[]> {
  expand?: Expand;
  fingerprinting_result?: string;
  metadata?: Emptyable<MetadataParam>;
}
