// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Address } from "./address.ts";
import type { Charge } from "./charge.ts";
import type { PaymentIntent } from "./payment-intent.ts";
import type { PaymentMethod } from "./payment-method.ts";

export interface EarlyFraudWarning {
  id: string;
  object: "radar.early_fraud_warning";
  actionable: boolean;
  charge: string | Charge;
  created: number;
  fraud_type: string;
  livemode: boolean;
  payment_intent?: string | PaymentIntent;
}

export interface PaymentEvaluation {
  id: string;
  object: "radar.payment_evaluation";
  client_device_metadata_details?: PaymentEvaluation.ClientDeviceMetadataDetails;
  created_at: number;
  customer_details?: PaymentEvaluation.CustomerDetails;
  events?: PaymentEvaluation.Event[];
  livemode: boolean;
  metadata: Metadata | null;
  outcome?: PaymentEvaluation.Outcome | null;
  payment_details?: PaymentEvaluation.PaymentDetails;
  recommended_action: PaymentEvaluation.RecommendedAction;
  signals: PaymentEvaluation.Signals;
}
export declare namespace PaymentEvaluation {
  interface ClientDeviceMetadataDetails {
    radar_session: string;
  }
  interface CustomerDetails {
    customer: string | null;
    customer_account: string | null;
    email: string | null;
    name: string | null;
    phone: string | null;
  }
  interface Event {
    dispute_opened?: Event.DisputeOpened;
    early_fraud_warning_received?: Event.EarlyFraudWarningReceived;
    occurred_at: number;
    refunded?: Event.Refunded;
    type: Event.Type;
    user_intervention_raised?: Event.UserInterventionRaised;
    user_intervention_resolved?: Event.UserInterventionResolved;
  }
  namespace Event {
    interface DisputeOpened {
      amount: number;
      currency: string;
      reason: DisputeOpened.Reason;
    }
    namespace DisputeOpened {
      type Reason =
        | "account_not_available"
        | "credit_not_processed"
        | "customer_initiated"
        | "duplicate"
        | "fraudulent"
        | "general"
        | "noncompliant"
        | "product_not_received"
        | "product_unacceptable"
        | "subscription_canceled"
        | "unrecognized"
        | OtherString;
    }
    interface EarlyFraudWarningReceived {
      fraud_type: EarlyFraudWarningReceived.FraudType;
    }
    namespace EarlyFraudWarningReceived {
      type FraudType =
        | "made_with_lost_card"
        | "made_with_stolen_card"
        | "other"
        | "unauthorized_use_of_card"
        | OtherString;
    }
    interface Refunded {
      amount: number;
      currency: string;
      reason: Refunded.Reason;
    }
    namespace Refunded {
      type Reason = "duplicate" | "fraudulent" | "other" | "requested_by_customer" | OtherString;
    }
    type Type =
      | "dispute_opened"
      | "early_fraud_warning_received"
      | "refunded"
      | "user_intervention_raised"
      | "user_intervention_resolved"
      | OtherString;
    interface UserInterventionRaised {
      custom?: UserInterventionRaised.Custom;
      key: string;
      type: UserInterventionRaised.Type;
    }
    namespace UserInterventionRaised {
      interface Custom {
        type: string;
      }
      type Type = "3ds" | "captcha" | "custom" | OtherString;
    }
    interface UserInterventionResolved {
      key: string;
      outcome: UserInterventionResolved.Outcome | null;
    }
    namespace UserInterventionResolved {
      type Outcome = "abandoned" | "failed" | "passed" | OtherString;
    }
  }
  interface Outcome {
    merchant_blocked?: Outcome.MerchantBlocked;
    payment_intent_id?: string;
    rejected?: Outcome.Rejected;
    succeeded?: Outcome.Succeeded;
    type: Outcome.Type;
  }
  namespace Outcome {
    interface MerchantBlocked {
      reason: MerchantBlocked.Reason;
    }
    namespace MerchantBlocked {
      type Reason =
        | "authentication_required"
        | "blocked_for_fraud"
        | "invalid_payment"
        | "other"
        | OtherString;
    }
    interface Rejected {
      card?: Rejected.Card;
    }
    namespace Rejected {
      interface Card {
        address_line1_check: Card.AddressLine1Check;
        address_postal_code_check: Card.AddressPostalCodeCheck;
        cvc_check: Card.CvcCheck;
        reason: Card.Reason;
      }
      namespace Card {
        type AddressLine1Check = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type AddressPostalCodeCheck = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type CvcCheck = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type Reason =
          | "authentication_failed"
          | "do_not_honor"
          | "expired"
          | "incorrect_cvc"
          | "incorrect_number"
          | "incorrect_postal_code"
          | "insufficient_funds"
          | "invalid_account"
          | "lost_card"
          | "other"
          | "processing_error"
          | "reported_stolen"
          | "try_again_later"
          | OtherString;
      }
    }
    interface Succeeded {
      card?: Succeeded.Card;
    }
    namespace Succeeded {
      interface Card {
        address_line1_check: Card.AddressLine1Check;
        address_postal_code_check: Card.AddressPostalCodeCheck;
        cvc_check: Card.CvcCheck;
      }
      namespace Card {
        type AddressLine1Check = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type AddressPostalCodeCheck = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
        type CvcCheck = "fail" | "pass" | "unavailable" | "unchecked" | OtherString;
      }
    }
    type Type = "failed" | "merchant_blocked" | "rejected" | "rerouted" | "succeeded" | OtherString;
  }
  interface PaymentDetails {
    amount: number;
    currency: string;
    description: string | null;
    money_movement_details: PaymentDetails.MoneyMovementDetails | null;
    payment_method_details: PaymentDetails.PaymentMethodDetails | null;
    shipping_details: PaymentDetails.ShippingDetails | null;
    statement_descriptor: string | null;
  }
  namespace PaymentDetails {
    interface MoneyMovementDetails {
      card: MoneyMovementDetails.Card | null;
      money_movement_type: "card";
    }
    namespace MoneyMovementDetails {
      interface Card {
        customer_presence: Card.CustomerPresence | null;
        payment_type: Card.PaymentType | null;
      }
      namespace Card {
        type CustomerPresence = "off_session" | "on_session" | OtherString;
        type PaymentType =
          | "one_off"
          | "recurring"
          | "setup_one_off"
          | "setup_recurring"
          | OtherString;
      }
    }
    interface PaymentMethodDetails {
      billing_details: PaymentMethodDetails.BillingDetails | null;
      payment_method: string | PaymentMethod;
    }
    namespace PaymentMethodDetails {
      interface BillingDetails {
        address: Address;
        email: string | null;
        name: string | null;
        phone: string | null;
      }
    }
    interface ShippingDetails {
      address: Address;
      name: string | null;
      phone: string | null;
    }
  }
  type RecommendedAction = "block" | "continue" | OtherString;
  interface Signals {
    early_fraud_warning: Signals.EarlyFraudWarning | null;
    fraudulent_dispute: Signals.FraudulentDispute | null;
    fraudulent_payment: Signals.FraudulentPayment;
  }
  namespace Signals {
    interface EarlyFraudWarning {
      evaluated_at: number;
      risk_level: EarlyFraudWarning.RiskLevel;
      score: number | null;
    }
    namespace EarlyFraudWarning {
      type RiskLevel =
        | "elevated"
        | "highest"
        | "low"
        | "normal"
        | "not_assessed"
        | "unknown"
        | OtherString;
    }
    export import FraudulentDispute = EarlyFraudWarning;
    export import FraudulentPayment = EarlyFraudWarning;
  }
}

export interface ValueList {
  id: string;
  object: "radar.value_list";
  alias: string;
  created: number;
  created_by: string;
  item_type: ValueList.ItemType;
  list_items: ApiList<ValueListItem>;
  livemode: boolean;
  metadata: Metadata;
  name: string;
  deleted?: undefined;
}
export declare namespace ValueList {
  type ItemType =
    | "account"
    | "card_bin"
    | "card_fingerprint"
    | "case_sensitive_string"
    | "country"
    | "crypto_fingerprint"
    | "customer_id"
    | "email"
    | "ip_address"
    | "sepa_debit_fingerprint"
    | "string"
    | "us_bank_account_fingerprint"
    | OtherString;
}

export interface DeletedValueList {
  id: string;
  object: "radar.value_list";
  deleted: true;
}

export interface ValueListItem {
  id: string;
  object: "radar.value_list_item";
  created: number;
  created_by: string;
  livemode: boolean;
  value: string;
  value_list: string;
  deleted?: undefined;
}

export interface DeletedValueListItem {
  id: string;
  object: "radar.value_list_item";
  deleted: true;
}
