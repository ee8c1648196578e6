// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, RangeQueryParam } from "../../../shared.ts";
import type { V2Amount } from "../../schemas/v2.ts";

export interface AdjustmentRetrieveParams {}

export interface AdjustmentListParams {
  adjusted_flow?: string;
  created?: RangeQueryParam;
  limit?: number;
}

export interface FinancialAccountRetrieveParams {
  include?: "storage.deposit_insurance_eligibility"[];
}

export interface FinancialAccountUpdateParams {
  display_name?: string;
  metadata?: MetadataParam;
}

export interface FinancialAccountListParams {
  include?: "storage.deposit_insurance_eligibility"[];
  limit?: number;
  statuses?: FinancialAccountListParams.Status[];
}
export declare namespace FinancialAccountListParams {
  type Status = "closed" | "open" | "pending";
}

export interface FinancialAddressCreateParams {
  financial_account: string;
  type: FinancialAddressCreateParams.Type;
  bank_account?: FinancialAddressCreateParams.BankAccount;
}
export declare namespace FinancialAddressCreateParams {
  type Type = "bank_account" | OtherString;
  interface BankAccount {
    currency: BankAccount.Currency;
    country?: string;
  }
  namespace BankAccount {
    type Currency = "eur" | "gbp" | "usd" | OtherString;
  }
}

export interface FinancialAddressRetrieveParams {}

export interface FinancialAddressListParams {
  financial_account?: string;
  limit?: number;
}

export interface InboundTransferCreateParams {
  amount: V2Amount;
  from: InboundTransferCreateParams.From;
  to: InboundTransferCreateParams.To;
  description?: string;
}
export declare namespace InboundTransferCreateParams {
  interface From {
    payment_method: string;
    currency?: string;
  }
  interface To {
    currency: string;
    financial_account: string;
  }
}

export interface InboundTransferRetrieveParams {}

export interface InboundTransferListParams {
  created?: RangeQueryParam;
  limit?: number;
}

export interface OutboundPaymentCreateParams {
  amount: V2Amount;
  from: OutboundPaymentCreateParams.From;
  to: OutboundPaymentCreateParams.To;
  description?: string;
  metadata?: MetadataParam;
  recipient_notification?: OutboundPaymentCreateParams.RecipientNotification;
  recipient_verification?: string;
  statement_descriptor?: string;
}
export declare namespace OutboundPaymentCreateParams {
  interface From {
    currency: string;
    financial_account: string;
  }
  interface To {
    recipient: string;
    currency?: string;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
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
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
}

export interface OutboundPaymentRetrieveParams {}

export interface OutboundPaymentListParams {
  created?: RangeQueryParam;
  limit?: number;
  recipient?: string;
  status?: OutboundPaymentListParams.Status[];
}
export declare namespace OutboundPaymentListParams {
  type Status = "canceled" | "failed" | "posted" | "processing" | "returned";
}

export interface OutboundPaymentCancelParams {}

export interface OutboundSetupIntentCreateParams {
  payout_method?: string;
  payout_method_data?: OutboundSetupIntentCreateParams.PayoutMethodData;
  usage_intent?: OutboundSetupIntentCreateParams.UsageIntent;
}
export declare namespace OutboundSetupIntentCreateParams {
  interface PayoutMethodData {
    type: PayoutMethodData.Type;
    bank_account?: PayoutMethodData.BankAccount;
  }
  namespace PayoutMethodData {
    type Type = "bank_account" | "card" | OtherString;
    interface BankAccount {
      account_number: string;
      country: string;
      currency: string;
      bank_account_type?: BankAccount.BankAccountType;
      branch_number?: string;
      routing_number?: string;
      swift_code?: string;
    }
    namespace BankAccount {
      type BankAccountType = "checking" | "futsu" | "savings" | "toza";
    }
  }
  type UsageIntent = "payment" | "transfer";
}

export interface OutboundSetupIntentRetrieveParams {}

export interface OutboundSetupIntentUpdateParams {
  payout_method?: string;
  payout_method_data?: OutboundSetupIntentUpdateParams.PayoutMethodData;
}
export declare namespace OutboundSetupIntentUpdateParams {
  export import PayoutMethodData = OutboundSetupIntentCreateParams.PayoutMethodData;
}

export interface OutboundSetupIntentListParams {
  limit?: number;
}

export interface OutboundSetupIntentCancelParams {}

export interface PayoutIntentCreateParams {
  amount: V2Amount;
  from: PayoutIntentCreateParams.From;
  to: PayoutIntentCreateParams.To;
  confirmation_method?: PayoutIntentCreateParams.ConfirmationMethod;
  description?: string;
  metadata?: MetadataParam;
  recipient_notification?: PayoutIntentCreateParams.RecipientNotification;
  schedule_options?: PayoutIntentCreateParams.ScheduleOptions;
  statement_descriptor?: string;
}
export declare namespace PayoutIntentCreateParams {
  interface From {
    currency: string;
    financial_account: string;
  }
  interface To {
    currency?: string;
    payout_method?: string;
    payout_method_options?: To.PayoutMethodOptions;
    recipient?: string;
  }
  namespace To {
    export import PayoutMethodOptions = OutboundPaymentCreateParams.To.PayoutMethodOptions;
  }
  type ConfirmationMethod = "automatic" | "manual" | OtherString;
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
  interface ScheduleOptions {
    execute_on?: string;
  }
}

export interface PayoutIntentRetrieveParams {}

export interface PayoutIntentUpdateParams {
  description?: string;
  metadata?: MetadataParam;
  recipient_notification?: PayoutIntentUpdateParams.RecipientNotification;
  schedule_options?: PayoutIntentUpdateParams.ScheduleOptions;
  statement_descriptor?: string;
  to?: PayoutIntentUpdateParams.To;
}
export declare namespace PayoutIntentUpdateParams {
  interface RecipientNotification {
    setting: RecipientNotification.Setting;
  }
  namespace RecipientNotification {
    type Setting = "configured" | "none";
  }
  interface ScheduleOptions {
    execute_on?: string;
  }
  export import To = PayoutIntentCreateParams.To;
}

export interface PayoutIntentListParams {
  limit?: number;
}

export interface PayoutIntentCancelParams {}

export interface PayoutIntentConfirmParams {}

export interface PayoutIntentRefreshFxQuoteParams {}

export interface PayoutIntentRefreshRecipientVerificationParams {}

export interface PayoutMethodRetrieveParams {}

export interface PayoutMethodListParams {
  limit?: number;
  usage_status?: PayoutMethodListParams.UsageStatus;
}
export declare namespace PayoutMethodListParams {
  interface UsageStatus {
    payments?: UsageStatus.Payment[];
    transfers?: UsageStatus.Transfer[];
  }
  namespace UsageStatus {
    type Payment = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
    type Transfer = "disabled" | "eligible" | "ineligible" | "invalid" | "requires_action";
  }
}

export interface PayoutMethodArchiveParams {}

export interface PayoutMethodUnarchiveParams {}

export interface PayoutMethodsBankAccountSpecRetrieveParams {
  countries?: string[];
}

export interface ReceivedCreditRetrieveParams {}

export interface ReceivedCreditListParams {
  created?: RangeQueryParam;
  limit?: number;
}

export interface RecipientVerificationCreateParams {
  payout_method: string;
  recipient?: string;
}

export interface RecipientVerificationRetrieveParams {}

export interface RecipientVerificationAcknowledgeParams {}

export interface TransactionEntryRetrieveParams {}

export interface TransactionEntryListParams {
  created?: RangeQueryParam;
  limit?: number;
  transaction?: string;
}

export interface TransactionRetrieveParams {}

export interface TransactionUpdateParams {
  description?: string;
  metadata?: MetadataParam;
}

export interface TransactionListParams {
  created?: RangeQueryParam;
  financial_account?: string;
  flow?: string;
  limit?: number;
}

export interface TransactionRefreshRegulatoryReceiptParams {}
