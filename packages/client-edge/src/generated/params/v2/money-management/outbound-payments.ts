// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, RangeQueryParam } from "../../../../shared.ts";
import type { V2Amount } from "../../../schemas/v2/v2-amount.ts";

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
