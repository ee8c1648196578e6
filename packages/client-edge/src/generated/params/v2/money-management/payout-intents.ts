// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../../../schemas/v2/v2-amount.ts";

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
