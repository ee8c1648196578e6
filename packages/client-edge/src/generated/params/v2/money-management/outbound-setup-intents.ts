// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

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
