// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

export interface OutboundPayment {
  id: string;
  object: "v2.money_management.outbound_payment";
  amount: V2Amount;
  cancelable: boolean;
  created: string;
  description?: string;
  expected_arrival_date?: string;
  from: OutboundPayment.From;
  livemode: boolean;
  metadata?: Metadata;
  payout_intent?: string;
  recipient_notification: OutboundPayment.RecipientNotification;
  recipient_verification?: string;
  statement_descriptor: string;
  status: OutboundPayment.Status;
  status_details?: OutboundPayment.StatusDetails;
  status_transitions?: OutboundPayment.StatusTransitions;
  to: OutboundPayment.To;
  tracking_details?: OutboundPayment.TrackingDetails;
}
export declare namespace OutboundPayment {
  interface From {
    debited: V2Amount;
    financial_account: string;
  }
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned";
  interface StatusDetails {
    failed?: StatusDetails.Failed;
    processing?: StatusDetails.Processing;
    returned?: StatusDetails.Returned;
  }
  namespace StatusDetails {
    interface Failed {
      reason: Failed.Reason;
    }
    namespace Failed {
      type Reason =
        | "fx_rate_drift_exceeded_after_review"
        | "payout_method_amount_limit_exceeded"
        | "payout_method_declined"
        | "payout_method_does_not_exist"
        | "payout_method_expired"
        | "payout_method_unsupported"
        | "payout_method_usage_frequency_limit_exceeded"
        | "review_rejected"
        | "unknown_failure"
        | OtherString;
    }
    interface Processing {
      reason: Processing.Reason;
    }
    namespace Processing {
      type Reason = "under_review" | OtherString;
    }
    interface Returned {
      reason: Returned.Reason;
    }
    namespace Returned {
      type Reason =
        | "payout_method_canceled_by_customer"
        | "payout_method_closed"
        | "payout_method_currency_unsupported"
        | "payout_method_does_not_exist"
        | "payout_method_holder_address_incorrect"
        | "payout_method_holder_details_incorrect"
        | "payout_method_holder_name_incorrect"
        | "payout_method_invalid_account_number"
        | "payout_method_restricted"
        | "recalled"
        | "unknown_failure"
        | OtherString;
    }
  }
  interface StatusTransitions {
    canceled_at?: string;
    failed_at?: string;
    posted_at?: string;
    returned_at?: string;
  }
  interface To {
    credited: V2Amount;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
    recipient: string;
  }
  namespace To {
    interface PayoutMethodOptions {
      bank_account?: PayoutMethodOptions.BankAccount;
    }
    namespace PayoutMethodOptions {
      interface BankAccount {
        preferred_network_options?: BankAccount.PreferredNetworkOptions;
        preferred_networks?: BankAccount.PreferredNetwork[];
      }
      namespace BankAccount {
        interface PreferredNetworkOptions {
          ach?: PreferredNetworkOptions.Ach;
        }
        namespace PreferredNetworkOptions {
          interface Ach {
            submission?: Ach.Submission;
            transaction_purpose?: Ach.TransactionPurpose;
          }
          namespace Ach {
            type Submission = "next_day" | "same_day" | OtherString;
            type TransactionPurpose = "payroll" | OtherString;
          }
        }
        type PreferredNetwork = "ach" | "fedwire" | "fps" | "rtp" | "sepa" | "swift" | OtherString;
      }
    }
  }
  interface TrackingDetails {
    bank_account?: TrackingDetails.BankAccount;
    card?: TrackingDetails.Card;
    status: TrackingDetails.Status;
    type: TrackingDetails.Type;
  }
  namespace TrackingDetails {
    interface BankAccount {
      trace_id?: string;
    }
    interface Card {
      retrieval_reference?: string;
    }
    type Status = "pending" | "supported" | "unsupported" | OtherString;
    type Type = "bank_account" | "card" | OtherString;
  }
}
