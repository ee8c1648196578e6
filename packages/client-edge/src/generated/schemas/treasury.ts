// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Address } from "./address.ts";
import type { Authorization } from "./issuing.ts";
import type { Mandate } from "./mandate.ts";
import type { Payout } from "./payout.ts";

export interface CreditReversal {
  id: string;
  object: "treasury.credit_reversal";
  amount: number;
  created: number;
  currency: string;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  network: CreditReversal.Network;
  received_credit: string;
  status: CreditReversal.Status;
  status_transitions: CreditReversal.StatusTransitions;
  transaction: string | Transaction | null;
}
export declare namespace CreditReversal {
  type Network = "ach" | "stripe" | OtherString;
  type Status = "canceled" | "posted" | "processing" | OtherString;
  interface StatusTransitions {
    posted_at: number | null;
  }
}

export interface DebitReversal {
  id: string;
  object: "treasury.debit_reversal";
  amount: number;
  created: number;
  currency: string;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  linked_flows: DebitReversal.LinkedFlows | null;
  livemode: boolean;
  metadata: Metadata;
  network: DebitReversal.Network;
  received_debit: string;
  status: DebitReversal.Status;
  status_transitions: DebitReversal.StatusTransitions;
  transaction: string | Transaction | null;
}
export declare namespace DebitReversal {
  interface LinkedFlows {
    issuing_dispute: string | null;
  }
  type Network = "ach" | "card" | OtherString;
  type Status = "failed" | "processing" | "succeeded" | OtherString;
  interface StatusTransitions {
    completed_at: number | null;
  }
}

export interface FinancialAccount {
  id: string;
  object: "treasury.financial_account";
  active_features?: FinancialAccount.ActiveFeature[];
  balance: FinancialAccount.Balance;
  country: string;
  created: number;
  features?: FinancialAccountFeatures;
  financial_addresses: FinancialAccount.FinancialAddress[];
  is_default?: boolean;
  livemode: boolean;
  metadata: Metadata | null;
  nickname?: string | null;
  pending_features?: FinancialAccount.PendingFeature[];
  platform_restrictions?: FinancialAccount.PlatformRestrictions | null;
  restricted_features?: FinancialAccount.RestrictedFeature[];
  status: FinancialAccount.Status;
  status_details: FinancialAccount.StatusDetails;
  supported_currencies: string[];
}
export declare namespace FinancialAccount {
  type ActiveFeature =
    | "card_issuing"
    | "deposit_insurance"
    | "financial_addresses.aba"
    | "financial_addresses.aba.forwarding"
    | "inbound_transfers.ach"
    | "intra_stripe_flows"
    | "outbound_payments.ach"
    | "outbound_payments.us_domestic_wire"
    | "outbound_transfers.ach"
    | "outbound_transfers.us_domestic_wire"
    | "remote_deposit_capture"
    | OtherString;
  interface Balance {
    cash: { [key: string]: number };
    inbound_pending: { [key: string]: number };
    outbound_pending: { [key: string]: number };
  }
  interface FinancialAddress {
    aba?: FinancialAddress.Aba;
    supported_networks?: FinancialAddress.SupportedNetwork[];
    type: "aba";
  }
  namespace FinancialAddress {
    interface Aba {
      account_holder_name: string;
      account_number?: string | null;
      account_number_last4: string;
      bank_name: string;
      routing_number: string;
    }
    type SupportedNetwork = "ach" | "rtp" | "us_domestic_wire" | OtherString;
  }
  type PendingFeature = ActiveFeature;
  interface PlatformRestrictions {
    inbound_flows: PlatformRestrictions.InboundFlows | null;
    outbound_flows: PlatformRestrictions.OutboundFlows | null;
  }
  namespace PlatformRestrictions {
    type InboundFlows = "restricted" | "unrestricted" | OtherString;
    type OutboundFlows = "restricted" | "unrestricted" | OtherString;
  }
  type RestrictedFeature = ActiveFeature;
  type Status = "closed" | "open" | OtherString;
  interface StatusDetails {
    closed: StatusDetails.Closed | null;
  }
  namespace StatusDetails {
    interface Closed {
      reasons: Closed.Reason[];
    }
    namespace Closed {
      type Reason = "account_rejected" | "closed_by_platform" | "other" | OtherString;
    }
  }
}

export interface FinancialAccountFeatures {
  object: "treasury.financial_account_features";
  card_issuing?: FinancialAccountFeatures.CardIssuing;
  deposit_insurance?: FinancialAccountFeatures.DepositInsurance;
  financial_addresses?: FinancialAccountFeatures.FinancialAddresses;
  inbound_transfers?: FinancialAccountFeatures.InboundTransfers;
  intra_stripe_flows?: FinancialAccountFeatures.IntraStripeFlows;
  outbound_payments?: FinancialAccountFeatures.OutboundPayments;
  outbound_transfers?: FinancialAccountFeatures.OutboundTransfers;
}
export declare namespace FinancialAccountFeatures {
  interface CardIssuing {
    requested: boolean;
    status: CardIssuing.Status;
    status_details: CardIssuing.StatusDetail[];
  }
  namespace CardIssuing {
    type Status = "active" | "pending" | "restricted" | OtherString;
    interface StatusDetail {
      code: StatusDetail.Code;
      resolution: StatusDetail.Resolution | null;
      restriction?: StatusDetail.Restriction;
    }
    namespace StatusDetail {
      type Code =
        | "activating"
        | "capability_not_requested"
        | "financial_account_closed"
        | "rejected_other"
        | "rejected_unsupported_business"
        | "requirements_past_due"
        | "requirements_pending_verification"
        | "restricted_by_platform"
        | "restricted_other"
        | OtherString;
      type Resolution =
        | "contact_stripe"
        | "provide_information"
        | "remove_restriction"
        | OtherString;
      type Restriction = "inbound_flows" | "outbound_flows" | OtherString;
    }
  }
  export import DepositInsurance = CardIssuing;
  interface FinancialAddresses {
    aba?: FinancialAddresses.Aba;
  }
  namespace FinancialAddresses {
    export import Aba = CardIssuing;
  }
  interface InboundTransfers {
    ach?: InboundTransfers.Ach;
  }
  namespace InboundTransfers {
    export import Ach = CardIssuing;
  }
  export import IntraStripeFlows = CardIssuing;
  interface OutboundPayments {
    ach?: OutboundPayments.Ach;
    us_domestic_wire?: OutboundPayments.UsDomesticWire;
  }
  namespace OutboundPayments {
    export import Ach = CardIssuing;
    export import UsDomesticWire = CardIssuing;
  }
  export import OutboundTransfers = OutboundPayments;
}

export interface InboundTransfer {
  id: string;
  object: "treasury.inbound_transfer";
  amount: number;
  cancelable: boolean;
  created: number;
  currency: string;
  description: string | null;
  failure_details: InboundTransfer.FailureDetails | null;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  linked_flows: InboundTransfer.LinkedFlows;
  livemode: boolean;
  metadata: Metadata;
  origin_payment_method: string | null;
  origin_payment_method_details: InboundTransfer.OriginPaymentMethodDetails | null;
  returned: boolean | null;
  statement_descriptor: string;
  status: InboundTransfer.Status;
  status_transitions: InboundTransfer.StatusTransitions;
  transaction: string | Transaction | null;
}
export declare namespace InboundTransfer {
  interface FailureDetails {
    code: FailureDetails.Code;
  }
  namespace FailureDetails {
    type Code =
      | "account_closed"
      | "account_frozen"
      | "bank_account_restricted"
      | "bank_ownership_changed"
      | "debit_not_authorized"
      | "incorrect_account_holder_address"
      | "incorrect_account_holder_name"
      | "incorrect_account_holder_tax_id"
      | "insufficient_funds"
      | "invalid_account_number"
      | "invalid_currency"
      | "no_account"
      | "other"
      | OtherString;
  }
  interface LinkedFlows {
    received_debit: string | null;
  }
  interface OriginPaymentMethodDetails {
    billing_details: OriginPaymentMethodDetails.BillingDetails;
    type: "us_bank_account";
    us_bank_account?: OriginPaymentMethodDetails.UsBankAccount;
  }
  namespace OriginPaymentMethodDetails {
    interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
    }
    interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string | Mandate;
      network: "ach";
      routing_number: string | null;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
    }
  }
  type Status = "canceled" | "failed" | "processing" | "succeeded" | OtherString;
  interface StatusTransitions {
    canceled_at?: number | null;
    failed_at: number | null;
    succeeded_at: number | null;
  }
}

export interface OutboundPayment {
  id: string;
  object: "treasury.outbound_payment";
  amount: number;
  cancelable: boolean;
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  destination_payment_method: string | null;
  destination_payment_method_details: OutboundPayment.DestinationPaymentMethodDetails | null;
  end_user_details: OutboundPayment.EndUserDetails | null;
  expected_arrival_date: number;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  returned_details: OutboundPayment.ReturnedDetails | null;
  statement_descriptor: string;
  status: OutboundPayment.Status;
  status_transitions: OutboundPayment.StatusTransitions;
  tracking_details: OutboundPayment.TrackingDetails | null;
  transaction: string | Transaction;
}
export declare namespace OutboundPayment {
  interface DestinationPaymentMethodDetails {
    billing_details: DestinationPaymentMethodDetails.BillingDetails;
    financial_account?: DestinationPaymentMethodDetails.FinancialAccount;
    type: DestinationPaymentMethodDetails.Type;
    us_bank_account?: DestinationPaymentMethodDetails.UsBankAccount;
  }
  namespace DestinationPaymentMethodDetails {
    type BillingDetails = InboundTransfer.OriginPaymentMethodDetails.BillingDetails;
    interface FinancialAccount {
      id: string;
      network: "stripe";
    }
    type Type = "financial_account" | "us_bank_account" | OtherString;
    interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string | Mandate;
      network: UsBankAccount.Network;
      routing_number: string | null;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
      type Network = "ach" | "us_domestic_wire" | OtherString;
    }
  }
  interface EndUserDetails {
    ip_address: string | null;
    present: boolean;
  }
  interface ReturnedDetails {
    code: ReturnedDetails.Code;
    transaction: string | Transaction;
  }
  namespace ReturnedDetails {
    type Code =
      | "account_closed"
      | "account_frozen"
      | "bank_account_restricted"
      | "bank_ownership_changed"
      | "declined"
      | "incorrect_account_holder_name"
      | "invalid_account_number"
      | "invalid_currency"
      | "no_account"
      | "other"
      | OtherString;
  }
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
  interface StatusTransitions {
    canceled_at: number | null;
    failed_at: number | null;
    posted_at: number | null;
    returned_at: number | null;
  }
  interface TrackingDetails {
    ach?: TrackingDetails.Ach;
    type: TrackingDetails.Type;
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  namespace TrackingDetails {
    interface Ach {
      trace_id: string;
    }
    type Type = "ach" | "us_domestic_wire" | OtherString;
    interface UsDomesticWire {
      chips: string | null;
      imad: string | null;
      omad: string | null;
    }
  }
}

export interface OutboundTransfer {
  id: string;
  object: "treasury.outbound_transfer";
  amount: number;
  cancelable: boolean;
  created: number;
  currency: string;
  description: string | null;
  destination_payment_method: string | null;
  destination_payment_method_details: OutboundTransfer.DestinationPaymentMethodDetails;
  expected_arrival_date: number;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  returned_details: OutboundTransfer.ReturnedDetails | null;
  statement_descriptor: string;
  status: OutboundTransfer.Status;
  status_transitions: OutboundTransfer.StatusTransitions;
  tracking_details: OutboundTransfer.TrackingDetails | null;
  transaction: string | Transaction;
}
export declare namespace OutboundTransfer {
  export import DestinationPaymentMethodDetails = OutboundPayment.DestinationPaymentMethodDetails;
  export import ReturnedDetails = OutboundPayment.ReturnedDetails;
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
  type StatusTransitions = OutboundPayment.StatusTransitions;
  export import TrackingDetails = OutboundPayment.TrackingDetails;
}

export interface ReceivedCredit {
  id: string;
  object: "treasury.received_credit";
  amount: number;
  created: number;
  currency: string;
  description: string;
  failure_code: ReceivedCredit.FailureCode | null;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  initiating_payment_method_details: ReceivedCredit.InitiatingPaymentMethodDetails;
  linked_flows: ReceivedCredit.LinkedFlows;
  livemode: boolean;
  network: ReceivedCredit.Network;
  reversal_details: ReceivedCredit.ReversalDetails | null;
  status: ReceivedCredit.Status;
  transaction: string | Transaction | null;
}
export declare namespace ReceivedCredit {
  type FailureCode =
    | "account_closed"
    | "account_frozen"
    | "international_transaction"
    | "other"
    | OtherString;
  interface InitiatingPaymentMethodDetails {
    balance?: "payments";
    billing_details: InitiatingPaymentMethodDetails.BillingDetails;
    financial_account?: InitiatingPaymentMethodDetails.FinancialAccount;
    issuing_card?: string;
    type: InitiatingPaymentMethodDetails.Type;
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  namespace InitiatingPaymentMethodDetails {
    type BillingDetails = InboundTransfer.OriginPaymentMethodDetails.BillingDetails;
    interface FinancialAccount {
      id: string;
      network: "stripe";
    }
    type Type =
      | "balance"
      | "financial_account"
      | "issuing_card"
      | "stripe"
      | "us_bank_account"
      | OtherString;
    interface UsBankAccount {
      bank_name: string | null;
      last4: string | null;
      routing_number: string | null;
    }
  }
  interface LinkedFlows {
    credit_reversal: string | null;
    issuing_authorization: string | null;
    issuing_transaction: string | null;
    source_flow: string | null;
    source_flow_details?: LinkedFlows.SourceFlowDetails | null;
    source_flow_type: string | null;
  }
  namespace LinkedFlows {
    interface SourceFlowDetails {
      credit_reversal?: CreditReversal;
      outbound_payment?: OutboundPayment;
      outbound_transfer?: OutboundTransfer;
      payout?: Payout;
      type: SourceFlowDetails.Type;
    }
    namespace SourceFlowDetails {
      type Type =
        | "credit_reversal"
        | "other"
        | "outbound_payment"
        | "outbound_transfer"
        | "payout"
        | OtherString;
    }
  }
  type Network = "ach" | "card" | "rtp" | "stripe" | "us_domestic_wire" | OtherString;
  interface ReversalDetails {
    deadline: number | null;
    restricted_reason: ReversalDetails.RestrictedReason | null;
  }
  namespace ReversalDetails {
    type RestrictedReason =
      | "already_reversed"
      | "deadline_passed"
      | "network_restricted"
      | "other"
      | "source_flow_restricted"
      | OtherString;
  }
  type Status = "failed" | "succeeded" | OtherString;
}

export interface ReceivedDebit {
  id: string;
  object: "treasury.received_debit";
  amount: number;
  created: number;
  currency: string;
  description: string;
  failure_code: ReceivedDebit.FailureCode | null;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  initiating_payment_method_details?: ReceivedDebit.InitiatingPaymentMethodDetails;
  linked_flows: ReceivedDebit.LinkedFlows;
  livemode: boolean;
  network: ReceivedDebit.Network;
  reversal_details: ReceivedDebit.ReversalDetails | null;
  status: ReceivedDebit.Status;
  transaction: string | Transaction | null;
}
export declare namespace ReceivedDebit {
  type FailureCode =
    | "account_closed"
    | "account_frozen"
    | "insufficient_funds"
    | "international_transaction"
    | "other"
    | OtherString;
  export import InitiatingPaymentMethodDetails = ReceivedCredit.InitiatingPaymentMethodDetails;
  interface LinkedFlows {
    debit_reversal: string | null;
    inbound_transfer: string | null;
    issuing_authorization: string | null;
    issuing_transaction: string | null;
    payout: string | null;
    topup: string | null;
  }
  type Network = "ach" | "card" | "stripe" | OtherString;
  export import ReversalDetails = ReceivedCredit.ReversalDetails;
  type Status = "failed" | "succeeded" | OtherString;
}

export interface Transaction {
  id: string;
  object: "treasury.transaction";
  amount: number;
  balance_impact: Transaction.BalanceImpact;
  created: number;
  currency: string;
  description: string;
  entries?: ApiList<TransactionEntry> | null;
  financial_account: string;
  flow: string | null;
  flow_details?: Transaction.FlowDetails | null;
  flow_type: Transaction.FlowType;
  livemode: boolean;
  status: Transaction.Status;
  status_transitions: Transaction.StatusTransitions;
}
export declare namespace Transaction {
  interface BalanceImpact {
    cash: number;
    inbound_pending: number;
    outbound_pending: number;
  }
  interface FlowDetails {
    credit_reversal?: CreditReversal;
    debit_reversal?: DebitReversal;
    inbound_transfer?: InboundTransfer;
    issuing_authorization?: Authorization;
    outbound_payment?: OutboundPayment;
    outbound_transfer?: OutboundTransfer;
    received_credit?: ReceivedCredit;
    received_debit?: ReceivedDebit;
    type: FlowDetails.Type;
  }
  namespace FlowDetails {
    type Type =
      | "credit_reversal"
      | "debit_reversal"
      | "inbound_transfer"
      | "issuing_authorization"
      | "other"
      | "outbound_payment"
      | "outbound_transfer"
      | "received_credit"
      | "received_debit"
      | OtherString;
  }
  type FlowType =
    | "credit_reversal"
    | "debit_reversal"
    | "inbound_transfer"
    | "issuing_authorization"
    | "other"
    | "outbound_payment"
    | "outbound_transfer"
    | "received_credit"
    | "received_debit"
    | OtherString;
  type Status = "open" | "posted" | "void" | OtherString;
  interface StatusTransitions {
    posted_at: number | null;
    void_at: number | null;
  }
}

export interface TransactionEntry {
  id: string;
  object: "treasury.transaction_entry";
  balance_impact: TransactionEntry.BalanceImpact;
  created: number;
  currency: string;
  effective_at: number;
  financial_account: string;
  flow: string | null;
  flow_details?: TransactionEntry.FlowDetails | null;
  flow_type: TransactionEntry.FlowType;
  livemode: boolean;
  transaction: string | Transaction;
  type: TransactionEntry.Type;
}
export declare namespace TransactionEntry {
  type BalanceImpact = Transaction.BalanceImpact;
  export import FlowDetails = Transaction.FlowDetails;
  type FlowType =
    | "credit_reversal"
    | "debit_reversal"
    | "inbound_transfer"
    | "issuing_authorization"
    | "other"
    | "outbound_payment"
    | "outbound_transfer"
    | "received_credit"
    | "received_debit"
    | OtherString;
  type Type =
    | "credit_reversal"
    | "credit_reversal_posting"
    | "debit_reversal"
    | "inbound_transfer"
    | "inbound_transfer_return"
    | "issuing_authorization_hold"
    | "issuing_authorization_release"
    | "other"
    | "outbound_payment"
    | "outbound_payment_cancellation"
    | "outbound_payment_failure"
    | "outbound_payment_posting"
    | "outbound_payment_return"
    | "outbound_transfer"
    | "outbound_transfer_cancellation"
    | "outbound_transfer_failure"
    | "outbound_transfer_posting"
    | "outbound_transfer_return"
    | "received_credit"
    | "received_debit"
    | OtherString;
}
