// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { PaymentMethod } from "./payment-method.ts";

export interface Authentication {
  id: string;
  object: "three_d_secure.authentication";
  acquirer_details?: Authentication.AcquirerDetails;
  amount?: number;
  challenge_url?: string;
  channel: Authentication.Channel;
  created: number;
  currency?: string;
  directory_server: Authentication.DirectoryServer;
  fingerprinting_url?: string;
  flow_preference?: Authentication.FlowPreference;
  future_usage?: Authentication.FutureUsage;
  livemode: boolean;
  message_category: Authentication.MessageCategory;
  metadata: Metadata | null;
  outcome?: Authentication.Outcome;
  outcome_details?: Authentication.OutcomeDetails;
  payment_method: string | PaymentMethod;
  reason?: Authentication.Reason;
  shipping_address?: Authentication.ShippingAddress;
  status: Authentication.Status;
}
export declare namespace Authentication {
  interface AcquirerDetails {
    acquirer_bin?: string;
    acquirer_country?: string;
    acquirer_merchant_id?: string;
    mcc?: string;
    merchant_name?: string;
    requestor_id?: string;
  }
  interface Channel {
    browser?: Channel.Browser;
    three_r_i?: Channel.ThreeRI;
    type: Channel.Type;
  }
  namespace Channel {
    interface Browser {
      accept_header: string;
      color_depth?: number;
      ip_address: string;
      java_enabled?: boolean;
      javascript_enabled: boolean;
      language: string;
      screen_height?: number;
      screen_width?: number;
      timezone_offset?: number;
      user_agent: string;
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
    type Type = "browser" | "three_r_i" | OtherString;
  }
  type DirectoryServer =
    | "american_express"
    | "cartes_bancaires"
    | "discover"
    | "mastercard"
    | "visa"
    | OtherString;
  interface FlowPreference {
    challenge?: FlowPreference.Challenge;
    data_share?: FlowPreference.DataShare;
    frictionless?: FlowPreference.Frictionless;
    type: FlowPreference.Type;
  }
  namespace FlowPreference {
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
    type Type = "challenge" | "data_share" | "frictionless" | OtherString;
  }
  interface FutureUsage {
    installment?: FutureUsage.Installment;
    recurring?: FutureUsage.Recurring;
    type: FutureUsage.Type;
  }
  namespace FutureUsage {
    interface Installment {
      amount?: number;
      expiry: Installment.Expiry;
      interval: "day";
      interval_count: number;
      number: number;
    }
    namespace Installment {
      interface Expiry {
        date?: string;
        type: Expiry.Type;
      }
      namespace Expiry {
        type Type = "date" | "never" | OtherString;
      }
    }
    interface Recurring {
      amount?: number;
      expiry: Recurring.Expiry;
      interval: "day";
      interval_count: number;
    }
    namespace Recurring {
      export import Expiry = Installment.Expiry;
    }
    type Type = "card_on_file" | "installment" | "recurring" | OtherString;
  }
  type MessageCategory = "non_payment_authentication" | "payment_authentication" | OtherString;
  type Outcome =
    | "abandoned"
    | "attempt_acknowledged"
    | "authenticated"
    | "canceled"
    | "denied"
    | "informational"
    | "internal_error"
    | "not_supported"
    | "not_triggered"
    | "processing_error"
    | "rejected"
    | OtherString;
  interface OutcomeDetails {
    acs_transaction_id?: string;
    ares?: string;
    ares_trans_status?: OutcomeDetails.AresTransStatus;
    cryptogram?: string;
    ds_transaction_id?: string;
    eci?: string;
    network_details?: OutcomeDetails.NetworkDetails;
    protocol_version: OutcomeDetails.ProtocolVersion;
    requestor_challenge_indicator?: OutcomeDetails.RequestorChallengeIndicator;
    rreq?: string;
    rreq_trans_status?: OutcomeDetails.RreqTransStatus;
    three_ds_server_transaction_id: string;
  }
  namespace OutcomeDetails {
    type AresTransStatus = "A" | "C" | "D" | "I" | "N" | "R" | "S" | "U" | "Y" | OtherString;
    interface NetworkDetails {
      cartes_bancaires?: NetworkDetails.CartesBancaires;
    }
    namespace NetworkDetails {
      interface CartesBancaires {
        avalgo: string;
        cb_exemption: string | null;
        cb_score: string | null;
      }
    }
    type ProtocolVersion = "2.1.0" | "2.2.0" | "2.3.1" | OtherString;
    type RequestorChallengeIndicator = "01" | "02" | "03" | "04" | "05" | "06" | OtherString;
    type RreqTransStatus = "A" | "C" | "D" | "I" | "N" | "R" | "S" | "U" | "Y" | OtherString;
  }
  type Reason =
    | "cardholder_authentication"
    | "issuer_requested"
    | "liability_shift"
    | "processing_costs"
    | "regulatory_compliance"
    | OtherString;
  interface ShippingAddress {
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
  }
  type Status =
    | "canceled"
    | "error"
    | "failed"
    | "requires_challenge"
    | "requires_submission"
    | "succeeded"
    | OtherString;
}
