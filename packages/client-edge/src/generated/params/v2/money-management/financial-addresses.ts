// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";

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
