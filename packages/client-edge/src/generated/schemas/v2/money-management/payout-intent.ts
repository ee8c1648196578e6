// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

export interface PayoutIntent {
  id: string;
  object: "v2.money_management.payout_intent";
  amount: V2Amount;
  confirmation_method: PayoutIntent.ConfirmationMethod;
  created: string;
  description?: string;
  estimated_fees?: PayoutIntent.EstimatedFee[];
  from: PayoutIntent.From;
  fx_quote?: PayoutIntent.FxQuote;
  latest_payout?: PayoutIntent.LatestPayout;
  livemode: boolean;
  metadata?: Metadata;
  next_action?: PayoutIntent.NextAction;
  recipient_notification?: PayoutIntent.RecipientNotification;
  recipient_verification?: PayoutIntent.RecipientVerification;
  schedule_options?: PayoutIntent.ScheduleOptions;
  statement_descriptor?: string;
  status: PayoutIntent.Status;
  status_transitions?: PayoutIntent.StatusTransitions;
  to: PayoutIntent.To;
}
export declare namespace PayoutIntent {
  type ConfirmationMethod = "automatic" | "manual" | OtherString;
  interface EstimatedFee {
    amount: V2Amount;
    network_fee_details?: EstimatedFee.NetworkFeeDetails;
    tax_amount?: EstimatedFee.TaxAmount;
    type: EstimatedFee.Type;
  }
  namespace EstimatedFee {
    interface NetworkFeeDetails {
      network: NetworkFeeDetails.Network;
      network_options: NetworkFeeDetails.NetworkOptions;
    }
    namespace NetworkFeeDetails {
      type Network = "ach" | "fedwire" | "fps" | "local" | "rtp" | "sepa" | "swift" | OtherString;
      interface NetworkOptions {
        ach?: NetworkOptions.Ach;
      }
      namespace NetworkOptions {
        interface Ach {
          submission?: Ach.Submission;
        }
        namespace Ach {
          type Submission = "next_day" | "same_day" | OtherString;
        }
      }
    }
    interface TaxAmount {
      currency: string;
      value_decimal: string;
    }
    type Type =
      | "cross_border_fee"
      | "foreign_exchange_fee"
      | "instant_card_payout_fee"
      | "network_fee"
      | "next_day_payout_fee"
      | "real_time_payout_fee"
      | "standard_payout_fee"
      | "wire_payout_fee"
      | OtherString;
  }
  interface From {
    currency: string;
    debited?: V2Amount;
    financial_account: string;
  }
  interface FxQuote {
    lock_duration: FxQuote.LockDuration;
    lock_expires_at?: string;
    lock_status: FxQuote.LockStatus;
    rates: { [key: string]: FxQuote.Rates };
    to_currency: string;
  }
  namespace FxQuote {
    type LockDuration = "five_minutes" | "none" | OtherString;
    type LockStatus = "active" | "expired" | "none" | OtherString;
    interface Rates {
      exchange_rate: string;
    }
  }
  interface LatestPayout {
    outbound_payment?: string;
    outbound_transfer?: string;
    type: LatestPayout.Type;
  }
  namespace LatestPayout {
    type Type = "outbound_payment" | "outbound_transfer" | OtherString;
  }
  interface NextAction {
    confirm?: NextAction.Confirm;
    handle_failure?: NextAction.HandleFailure;
    type: NextAction.Type;
  }
  namespace NextAction {
    interface Confirm {
      fields_to_review?: Confirm.FieldsToReview[];
      reason: Confirm.Reason;
    }
    namespace Confirm {
      type FieldsToReview = "estimated_fees" | "fx_quote" | "recipient_verification" | OtherString;
      type Reason = "automatically_required" | "manually_requested" | OtherString;
    }
    interface HandleFailure {
      failure_reason: HandleFailure.FailureReason;
    }
    namespace HandleFailure {
      type FailureReason =
        | "account_not_configured_as_recipient"
        | "fx_rate_drift_exceeded_after_review"
        | "insufficient_funds"
        | "payout_method_account_type_incorrect"
        | "payout_method_amount_limit_exceeded"
        | "payout_method_canceled_by_customer"
        | "payout_method_closed"
        | "payout_method_currency_unsupported"
        | "payout_method_declined"
        | "payout_method_does_not_exist"
        | "payout_method_expired"
        | "payout_method_holder_address_incorrect"
        | "payout_method_holder_details_incorrect"
        | "payout_method_holder_name_incorrect"
        | "payout_method_invalid"
        | "payout_method_invalid_account_number"
        | "payout_method_restricted"
        | "payout_method_unsupported"
        | "payout_method_usage_frequency_limit_exceeded"
        | "recalled"
        | "recipient_capability_not_active"
        | "review_rejected"
        | "unknown_failure"
        | OtherString;
    }
    type Type = "confirm" | "handle_failure" | OtherString;
  }
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
  interface RecipientVerification {
    match_result: RecipientVerification.MatchResult;
    match_result_details: RecipientVerification.MatchResultDetails;
  }
  namespace RecipientVerification {
    type MatchResult = "close_match" | "match" | "no_match" | "unavailable";
    interface MatchResultDetails {
      matched_business_type?: MatchResultDetails.MatchedBusinessType;
      matched_name?: string;
      message: string;
      provided_business_type?: MatchResultDetails.ProvidedBusinessType;
      provided_name: string;
    }
    namespace MatchResultDetails {
      type MatchedBusinessType = "business" | "personal";
      type ProvidedBusinessType = "business" | "personal";
    }
  }
  interface ScheduleOptions {
    execute_on?: string;
  }
  type Status = "canceled" | "pending" | "posted" | "processing" | "requires_action" | OtherString;
  interface StatusTransitions {
    canceled_at?: string;
    posted_at?: string;
    processing_at?: string;
    requires_action_at?: string;
  }
  interface To {
    credited?: V2Amount;
    currency?: string;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
    recipient?: string;
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
}
