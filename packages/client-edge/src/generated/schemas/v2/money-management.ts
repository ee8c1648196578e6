// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { JapanAddress } from "../japan-address.ts";
import type { V2Amount } from "../v2.ts";

export interface Adjustment {
  id: string;
  object: "v2.money_management.adjustment";
  adjusted_flow?: Adjustment.AdjustedFlow;
  amount: V2Amount;
  created: string;
  description?: string;
  financial_account: string;
  livemode: boolean;
}
export declare namespace Adjustment {
  interface AdjustedFlow {
    adjustment?: string;
    inbound_transfer?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    received_credit?: string;
    received_debit?: string;
    type: AdjustedFlow.Type;
  }
  namespace AdjustedFlow {
    type Type =
      | "adjustment"
      | "inbound_transfer"
      | "outbound_payment"
      | "outbound_transfer"
      | "received_credit"
      | "received_debit"
      | OtherString;
  }
}

export interface FinancialAccount {
  id: string;
  object: "v2.money_management.financial_account";
  balance: FinancialAccount.Balance;
  country: string;
  created: string;
  display_name?: string;
  livemode: boolean;
  metadata?: Metadata;
  other?: FinancialAccount.Other;
  status: FinancialAccount.Status;
  storage?: FinancialAccount.Storage;
  type: FinancialAccount.Type;
}
export declare namespace FinancialAccount {
  interface Balance {
    available: { [key: string]: V2Amount };
    inbound_pending: { [key: string]: V2Amount };
    outbound_pending: { [key: string]: V2Amount };
  }
  interface Other {
    type: string;
  }
  type Status = "closed" | "open" | "pending";
  interface Storage {
    deposit_insurance_eligibility?: Storage.DepositInsuranceEligibility[];
    holds_currencies: string[];
  }
  namespace Storage {
    interface DepositInsuranceEligibility {
      bank_name: DepositInsuranceEligibility.BankName;
      currencies: string[];
      type: DepositInsuranceEligibility.Type;
    }
    namespace DepositInsuranceEligibility {
      type BankName = "fifth_third" | OtherString;
      type Type = "fdic" | "fdic_passthrough" | OtherString;
    }
  }
  type Type = "other" | "storage";
}

export interface FinancialAddress {
  id: string;
  object: "v2.money_management.financial_address";
  bank_account?: FinancialAddress.BankAccount;
  created: string;
  financial_account: string;
  livemode: boolean;
  settlement_currency: string;
  status: FinancialAddress.Status;
  type: FinancialAddress.Type;
}
export declare namespace FinancialAddress {
  interface BankAccount {
    aba?: BankAccount.Aba;
    country?: string;
    currency: string;
    iban?: BankAccount.Iban;
    sort_code?: BankAccount.SortCode;
    type: BankAccount.Type;
  }
  namespace BankAccount {
    interface Aba {
      account_holder_name?: string;
      account_number: string;
      address?: JapanAddress;
      bank_name?: string;
      routing_number: string;
    }
    interface Iban {
      account_holder_name: string;
      bank_name: string;
      iban: string;
    }
    interface SortCode {
      account_holder_name: string;
      account_number: string;
      sort_code: string;
    }
    type Type = "aba" | "iban" | "sort_code" | OtherString;
  }
  type Status = "active" | "archived" | "failed" | "pending";
  type Type = "bank_account" | OtherString;
}

export interface FinancialAddressCreditSimulation {
  object: "v2.money_management.financial_address_credit_simulation";
  livemode: boolean;
  status: string;
}

export interface InboundTransfer {
  id: string;
  object: "v2.money_management.inbound_transfer";
  amount: V2Amount;
  created: string;
  description: string;
  from: InboundTransfer.From;
  livemode: boolean;
  to: InboundTransfer.To;
  transfer_history: InboundTransfer.TransferHistory[];
}
export declare namespace InboundTransfer {
  interface From {
    debited: V2Amount;
    payment_method: From.PaymentMethod;
  }
  namespace From {
    interface PaymentMethod {
      type: string;
      us_bank_account?: string;
    }
  }
  interface To {
    credited: V2Amount;
    financial_account: string;
  }
  interface TransferHistory {
    id: string;
    bank_debit_failed?: TransferHistory.BankDebitFailed;
    bank_debit_processing?: TransferHistory.BankDebitProcessing;
    bank_debit_queued?: TransferHistory.BankDebitQueued;
    bank_debit_returned?: TransferHistory.BankDebitReturned;
    bank_debit_succeeded?: TransferHistory.BankDebitSucceeded;
    created: string;
    effective_at: string;
    type: TransferHistory.Type;
  }
  namespace TransferHistory {
    interface BankDebitFailed {
      failure_reason: BankDebitFailed.FailureReason;
    }
    namespace BankDebitFailed {
      type FailureReason =
        | "bank_account_closed"
        | "bank_account_not_found"
        | "bank_debit_could_not_be_processed"
        | "bank_debit_not_authorized"
        | "insufficient_funds"
        | OtherString;
    }
    interface BankDebitProcessing {}
    interface BankDebitQueued {}
    interface BankDebitReturned {
      return_reason: BankDebitReturned.ReturnReason;
    }
    namespace BankDebitReturned {
      type ReturnReason =
        | "bank_account_closed"
        | "bank_account_not_found"
        | "bank_debit_could_not_be_processed"
        | "bank_debit_not_authorized"
        | "insufficient_funds"
        | OtherString;
    }
    interface BankDebitSucceeded {}
    type Type =
      | "bank_debit_failed"
      | "bank_debit_processing"
      | "bank_debit_queued"
      | "bank_debit_returned"
      | "bank_debit_succeeded"
      | OtherString;
  }
}

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

export interface OutboundSetupIntent {
  id: string;
  object: "v2.money_management.outbound_setup_intent";
  created: string;
  livemode: boolean;
  payout_method?: PayoutMethod;
  status: OutboundSetupIntent.Status;
  usage_intent: OutboundSetupIntent.UsageIntent;
}
export declare namespace OutboundSetupIntent {
  type Status = "canceled" | "requires_action" | "requires_payout_method" | "succeeded";
  type UsageIntent = "payment" | "transfer";
}

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
    export import PayoutMethodOptions = OutboundPayment.To.PayoutMethodOptions;
  }
}

export interface PayoutMethod {
  id: string;
  object: "v2.money_management.payout_method";
  archived: boolean;
  bank_account?: PayoutMethod.BankAccount;
  card?: PayoutMethod.Card;
  created: string;
  latest_outbound_setup_intent?: string;
  livemode: boolean;
  restricted: boolean;
  type: PayoutMethod.Type;
  usage_status: PayoutMethod.UsageStatus;
}
export declare namespace PayoutMethod {
  interface BankAccount {
    bank_account_type: BankAccount.BankAccountType;
    bank_name: string;
    branch_number?: string;
    country: string;
    financial_connections_account?: string;
    last4: string;
    routing_number?: string;
    supported_currencies: string[];
    swift_code?: string;
  }
  namespace BankAccount {
    type BankAccountType = "checking" | "futsu" | "savings" | "toza";
  }
  interface Card {
    exp_month: string;
    exp_year: string;
    fingerprint: string;
    last4: string;
    supported_currencies: string[];
  }
  type Type = "bank_account" | "card" | OtherString;
  interface UsageStatus {
    payments: UsageStatus.Payments;
    transfers: UsageStatus.Transfers;
  }
  namespace UsageStatus {
    type Payments = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
    type Transfers = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
  }
}

export interface PayoutMethodsBankAccountSpec {
  object: "v2.money_management.payout_methods_bank_account_spec";
  countries: { [key: string]: PayoutMethodsBankAccountSpec.Countries };
  livemode: boolean;
}
export declare namespace PayoutMethodsBankAccountSpec {
  interface Countries {
    fields: Countries.Field[];
  }
  namespace Countries {
    interface Field {
      currencies?: string[];
      local_name: string;
      local_name_human: Field.LocalNameHuman;
      max_length: number;
      min_length: number;
      placeholder: string;
      stripe_name: string;
      validation_regex: string;
    }
    namespace Field {
      interface LocalNameHuman {
        content: string;
        localization_key: string;
      }
    }
  }
}

export interface ReceivedCredit {
  id: string;
  object: "v2.money_management.received_credit";
  amount: V2Amount;
  amount_received: V2Amount;
  balance_transfer?: ReceivedCredit.BalanceTransfer;
  bank_transfer?: ReceivedCredit.BankTransfer;
  created: string;
  description?: string;
  financial_account: string;
  livemode: boolean;
  status: ReceivedCredit.Status;
  status_details?: ReceivedCredit.StatusDetails;
  status_transitions?: ReceivedCredit.StatusTransitions;
  type: ReceivedCredit.Type;
}
export declare namespace ReceivedCredit {
  interface BalanceTransfer {
    from_account?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    payout?: string;
    transfer?: string;
    type: BalanceTransfer.Type;
  }
  namespace BalanceTransfer {
    type Type = "outbound_payment" | "outbound_transfer" | "payout" | "transfer" | OtherString;
  }
  interface BankTransfer {
    financial_address: string;
    network: BankTransfer.Network;
    originating_bank_account: BankTransfer.OriginatingBankAccount;
    statement_descriptor?: string;
  }
  namespace BankTransfer {
    type Network =
      | "ach"
      | "chaps"
      | "fedwire"
      | "fps"
      | "rtp"
      | "sepa"
      | "sepa_instant"
      | OtherString;
    interface OriginatingBankAccount {
      aba?: OriginatingBankAccount.Aba;
      iban?: OriginatingBankAccount.Iban;
      sort_code?: OriginatingBankAccount.SortCode;
      type: OriginatingBankAccount.Type;
    }
    namespace OriginatingBankAccount {
      interface Aba {
        account_holder_name?: string;
        bank_name?: string;
        last4?: string;
        routing_number?: string;
      }
      interface Iban {
        account_holder_name?: string;
        bank_name?: string;
        bic?: string;
        country?: string;
        iban?: string;
      }
      interface SortCode {
        account_holder_name?: string;
        bank_name?: string;
        last4?: string;
        sort_code?: string;
      }
      type Type = "aba" | "iban" | "sort_code" | OtherString;
    }
  }
  type Status = "failed" | "pending" | "returned" | "succeeded" | OtherString;
  interface StatusDetails {
    failed?: StatusDetails.Failed;
    returned?: StatusDetails.Returned;
  }
  namespace StatusDetails {
    interface Failed {
      reason: Failed.Reason;
    }
    namespace Failed {
      type Reason =
        | "capability_inactive"
        | "currency_unsupported_on_financial_address"
        | "financial_address_inactive"
        | "stripe_rejected"
        | OtherString;
    }
    interface Returned {
      reason: Returned.Reason;
    }
    namespace Returned {
      type Reason = "originator_initiated_reversal" | OtherString;
    }
  }
  interface StatusTransitions {
    failed_at?: string;
    returned_at?: string;
    succeeded_at?: string;
  }
  type Type = "balance_transfer" | "bank_transfer" | OtherString;
}

export interface RecipientVerification {
  id: string;
  object: "v2.money_management.recipient_verification";
  consumed_by?: RecipientVerification.ConsumedBy;
  created: string;
  expires_at?: string;
  livemode: boolean;
  match_result: RecipientVerification.MatchResult;
  match_result_details: RecipientVerification.MatchResultDetails;
  payout_method: string;
  recipient?: string;
  status: RecipientVerification.Status;
  status_transitions?: RecipientVerification.StatusTransitions;
  verification_type: RecipientVerification.VerificationType;
}
export declare namespace RecipientVerification {
  interface ConsumedBy {
    outbound_payment?: string;
    type: ConsumedBy.Type;
  }
  namespace ConsumedBy {
    type Type = "outbound_payment" | OtherString;
  }
  type MatchResult = "close_match" | "match" | "no_match" | "unavailable";
  export import MatchResultDetails = PayoutIntent.RecipientVerification.MatchResultDetails;
  type Status = "acknowledged" | "awaiting_acknowledgement" | "consumed" | "expired" | "verified";
  interface StatusTransitions {
    acknowledged_at?: string;
    consumed_at?: string;
  }
  type VerificationType = "confirmation_of_payee" | "verification_of_payee" | OtherString;
}

export interface Transaction {
  id: string;
  object: "v2.money_management.transaction";
  amount: V2Amount;
  balance_impact: Transaction.BalanceImpact;
  category: Transaction.Category;
  counterparty?: Transaction.Counterparty;
  created: string;
  description?: string;
  financial_account: string;
  flow?: Transaction.Flow;
  livemode: boolean;
  metadata?: Metadata;
  regulatory_receipt: Transaction.RegulatoryReceipt;
  status: Transaction.Status;
  status_transitions: Transaction.StatusTransitions;
}
export declare namespace Transaction {
  interface BalanceImpact {
    available: V2Amount;
    inbound_pending: V2Amount;
    outbound_pending: V2Amount;
  }
  type Category =
    | "adjustment"
    | "currency_conversion"
    | "inbound_transfer"
    | "inbound_transfer_reversal"
    | "outbound_payment"
    | "outbound_payment_reversal"
    | "outbound_transfer"
    | "outbound_transfer_reversal"
    | "received_credit"
    | "received_credit_reversal"
    | "received_debit"
    | "received_debit_reversal"
    | "stripe_fee"
    | "stripe_fee_tax"
    | OtherString;
  interface Counterparty {
    name?: string;
  }
  interface Flow {
    adjustment?: string;
    currency_conversion?: string;
    fee_batch?: string;
    inbound_transfer?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    received_credit?: string;
    received_debit?: string;
    type: Flow.Type;
  }
  namespace Flow {
    type Type =
      | "adjustment"
      | "currency_conversion"
      | "fee_batch"
      | "inbound_transfer"
      | "outbound_payment"
      | "outbound_transfer"
      | "received_credit"
      | "received_debit"
      | OtherString;
  }
  interface RegulatoryReceipt {
    status: RegulatoryReceipt.Status;
    url?: string;
    url_expires_at?: string;
  }
  namespace RegulatoryReceipt {
    type Status = "available" | "not_applicable" | "pending" | "url_expired";
  }
  type Status = "pending" | "posted" | "void";
  interface StatusTransitions {
    posted_at?: string;
    void_at?: string;
  }
}

export interface TransactionEntry {
  id: string;
  object: "v2.money_management.transaction_entry";
  balance_impact: TransactionEntry.BalanceImpact;
  created: string;
  effective_at: string;
  livemode: boolean;
  transaction: string;
  transaction_details: TransactionEntry.TransactionDetails;
}
export declare namespace TransactionEntry {
  type BalanceImpact = Transaction.BalanceImpact;
  interface TransactionDetails {
    category: TransactionDetails.Category;
    financial_account: string;
    flow?: TransactionDetails.Flow;
  }
  namespace TransactionDetails {
    type Category = Transaction.Category;
    export import Flow = Transaction.Flow;
  }
}
