// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";

export interface CreditReversalCreateParams<Expand = string[]> {
  received_credit: string;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface CreditReversalRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditReversalListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  received_credit?: string;
  status?: CreditReversalListParams.Status;
}
export declare namespace CreditReversalListParams {
  type Status = "canceled" | "posted" | "processing" | OtherString;
}

export interface DebitReversalCreateParams<Expand = string[]> {
  received_debit: string;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface DebitReversalRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface DebitReversalListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  received_debit?: string;
  resolution?: DebitReversalListParams.Resolution;
  status?: DebitReversalListParams.Status;
}
export declare namespace DebitReversalListParams {
  type Resolution = "lost" | "won" | OtherString;
  type Status = "canceled" | "completed" | "processing" | OtherString;
}

export interface FinancialAccountCreateParams<Expand = string[]> {
  supported_currencies: string[];
  expand?: Expand;
  features?: FinancialAccountCreateParams.Features;
  metadata?: MetadataParam;
  nickname?: Emptyable<string>;
  platform_restrictions?: FinancialAccountCreateParams.PlatformRestrictions;
}
export declare namespace FinancialAccountCreateParams {
  interface Features {
    card_issuing?: Features.CardIssuing;
    deposit_insurance?: Features.DepositInsurance;
    financial_addresses?: Features.FinancialAddresses;
    inbound_transfers?: Features.InboundTransfers;
    intra_stripe_flows?: Features.IntraStripeFlows;
    outbound_payments?: Features.OutboundPayments;
    outbound_transfers?: Features.OutboundTransfers;
  }
  namespace Features {
    interface CardIssuing {
      requested: boolean;
    }
    interface DepositInsurance {
      requested: boolean;
    }
    interface FinancialAddresses {
      aba?: FinancialAddresses.Aba;
    }
    namespace FinancialAddresses {
      interface Aba {
        requested: boolean;
      }
    }
    interface InboundTransfers {
      ach?: InboundTransfers.Ach;
    }
    namespace InboundTransfers {
      interface Ach {
        requested: boolean;
      }
    }
    interface IntraStripeFlows {
      requested: boolean;
    }
    interface OutboundPayments {
      ach?: OutboundPayments.Ach;
      us_domestic_wire?: OutboundPayments.UsDomesticWire;
    }
    namespace OutboundPayments {
      interface Ach {
        requested: boolean;
      }
      interface UsDomesticWire {
        requested: boolean;
      }
    }
    export import OutboundTransfers = OutboundPayments;
  }
  interface PlatformRestrictions {
    inbound_flows?: PlatformRestrictions.InboundFlows;
    outbound_flows?: PlatformRestrictions.OutboundFlows;
  }
  namespace PlatformRestrictions {
    type InboundFlows = "restricted" | "unrestricted" | OtherString;
    type OutboundFlows = "restricted" | "unrestricted" | OtherString;
  }
}

export interface FinancialAccountRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancialAccountUpdateParams<Expand = string[]> {
  expand?: Expand;
  features?: FinancialAccountUpdateParams.Features;
  forwarding_settings?: FinancialAccountUpdateParams.ForwardingSettings;
  metadata?: MetadataParam;
  nickname?: Emptyable<string>;
  platform_restrictions?: FinancialAccountUpdateParams.PlatformRestrictions;
}
export declare namespace FinancialAccountUpdateParams {
  export import Features = FinancialAccountCreateParams.Features;
  interface ForwardingSettings {
    type: ForwardingSettings.Type;
    financial_account?: string;
    payment_method?: string;
  }
  namespace ForwardingSettings {
    type Type = "financial_account" | "payment_method" | OtherString;
  }
  export import PlatformRestrictions = FinancialAccountCreateParams.PlatformRestrictions;
}

export interface FinancialAccountListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: FinancialAccountListParams.Status;
}
export declare namespace FinancialAccountListParams {
  type Status = "closed" | "open" | OtherString;
}

export interface FinancialAccountCloseParams<Expand = string[]> {
  expand?: Expand;
  forwarding_settings?: FinancialAccountCloseParams.ForwardingSettings;
}
export declare namespace FinancialAccountCloseParams {
  export import ForwardingSettings = FinancialAccountUpdateParams.ForwardingSettings;
}

export interface FinancialAccountRetrieveFeaturesParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancialAccountUpdateFeaturesParams<Expand = string[]> {
  card_issuing?: FinancialAccountUpdateFeaturesParams.CardIssuing;
  deposit_insurance?: FinancialAccountUpdateFeaturesParams.DepositInsurance;
  expand?: Expand;
  financial_addresses?: FinancialAccountUpdateFeaturesParams.FinancialAddresses;
  inbound_transfers?: FinancialAccountUpdateFeaturesParams.InboundTransfers;
  intra_stripe_flows?: FinancialAccountUpdateFeaturesParams.IntraStripeFlows;
  outbound_payments?: FinancialAccountUpdateFeaturesParams.OutboundPayments;
  outbound_transfers?: FinancialAccountUpdateFeaturesParams.OutboundTransfers;
}
export declare namespace FinancialAccountUpdateFeaturesParams {
  interface CardIssuing {
    requested: boolean;
  }
  interface DepositInsurance {
    requested: boolean;
  }
  interface FinancialAddresses {
    aba?: FinancialAddresses.Aba;
  }
  namespace FinancialAddresses {
    interface Aba {
      requested: boolean;
    }
  }
  interface InboundTransfers {
    ach?: InboundTransfers.Ach;
  }
  namespace InboundTransfers {
    interface Ach {
      requested: boolean;
    }
  }
  interface IntraStripeFlows {
    requested: boolean;
  }
  export import OutboundPayments = FinancialAccountCreateParams.Features.OutboundPayments;
  export import OutboundTransfers = FinancialAccountCreateParams.Features.OutboundPayments;
}

export interface InboundTransferCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  origin_payment_method: string;
  description?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}

export interface InboundTransferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InboundTransferListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: InboundTransferListParams.Status;
}
export declare namespace InboundTransferListParams {
  type Status = "canceled" | "failed" | "processing" | "succeeded" | OtherString;
}

export interface InboundTransferCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  customer?: string;
  description?: string;
  destination_payment_method?: string;
  destination_payment_method_data?: OutboundPaymentCreateParams.DestinationPaymentMethodData;
  destination_payment_method_options?: OutboundPaymentCreateParams.DestinationPaymentMethodOptions;
  end_user_details?: OutboundPaymentCreateParams.EndUserDetails;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}
export declare namespace OutboundPaymentCreateParams {
  interface DestinationPaymentMethodData {
    type: DestinationPaymentMethodData.Type;
    billing_details?: DestinationPaymentMethodData.BillingDetails;
    financial_account?: string;
    metadata?: MetadataParam;
    us_bank_account?: DestinationPaymentMethodData.UsBankAccount;
  }
  namespace DestinationPaymentMethodData {
    type Type = "financial_account" | "us_bank_account" | OtherString;
    interface BillingDetails {
      address?: Emptyable<AddressParam>;
      email?: Emptyable<string>;
      name?: Emptyable<string>;
      phone?: Emptyable<string>;
    }
    interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType;
      account_number?: string;
      account_type?: UsBankAccount.AccountType;
      financial_connections_account?: string;
      routing_number?: string;
    }
    namespace UsBankAccount {
      type AccountHolderType = "company" | "individual" | OtherString;
      type AccountType = "checking" | "savings" | OtherString;
    }
  }
  interface DestinationPaymentMethodOptions {
    us_bank_account?: Emptyable<DestinationPaymentMethodOptions.UsBankAccount>;
  }
  namespace DestinationPaymentMethodOptions {
    interface UsBankAccount {
      network?: UsBankAccount.Network;
    }
    namespace UsBankAccount {
      type Network = "ach" | "us_domestic_wire" | OtherString;
    }
  }
  interface EndUserDetails {
    present: boolean;
    ip_address?: string;
  }
}

export interface OutboundPaymentRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number;
  customer?: string;
  expand?: Expand;
  status?: OutboundPaymentListParams.Status;
}
export declare namespace OutboundPaymentListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
}

export interface OutboundPaymentCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  description?: string;
  destination_payment_method?: string;
  destination_payment_method_data?: OutboundTransferCreateParams.DestinationPaymentMethodData;
  destination_payment_method_options?: OutboundTransferCreateParams.DestinationPaymentMethodOptions;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}
export declare namespace OutboundTransferCreateParams {
  interface DestinationPaymentMethodData {
    type: "financial_account";
    financial_account?: string;
  }
  export import DestinationPaymentMethodOptions = OutboundPaymentCreateParams.DestinationPaymentMethodOptions;
}

export interface OutboundTransferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: OutboundTransferListParams.Status;
}
export declare namespace OutboundTransferListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned" | OtherString;
}

export interface OutboundTransferCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReceivedCreditRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReceivedCreditListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  linked_flows?: ReceivedCreditListParams.LinkedFlows;
  status?: ReceivedCreditListParams.Status;
}
export declare namespace ReceivedCreditListParams {
  interface LinkedFlows {
    source_flow_type: LinkedFlows.SourceFlowType;
  }
  namespace LinkedFlows {
    type SourceFlowType =
      | "credit_reversal"
      | "other"
      | "outbound_payment"
      | "outbound_transfer"
      | "payout"
      | OtherString;
  }
  type Status = "failed" | "succeeded" | OtherString;
}

export interface ReceivedDebitRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReceivedDebitListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: ReceivedDebitListParams.Status;
}
export declare namespace ReceivedDebitListParams {
  type Status = "failed" | "succeeded" | OtherString;
}

export interface TransactionEntryRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionEntryListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number;
  effective_at?: RangeQueryParam | number;
  expand?: Expand;
  order_by?: TransactionEntryListParams.OrderBy;
  transaction?: string;
}
export declare namespace TransactionEntryListParams {
  type OrderBy = "created" | "effective_at" | OtherString;
}

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  order_by?: TransactionListParams.OrderBy;
  status?: TransactionListParams.Status;
  status_transitions?: TransactionListParams.StatusTransitions;
}
export declare namespace TransactionListParams {
  type OrderBy = "created" | "posted_at" | OtherString;
  type Status = "open" | "posted" | "void" | OtherString;
  interface StatusTransitions {
    posted_at?: RangeQueryParam | number;
  }
}
