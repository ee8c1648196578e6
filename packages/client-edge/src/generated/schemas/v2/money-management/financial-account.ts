// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../../shared.ts";
import type { V2Amount } from "../v2-amount.ts";

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
