// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface GbBankAccountCreateParams {
  currency: string;
  account_number?: string;
  bank_account_type?: GbBankAccountCreateParams.BankAccountType;
  iban?: string;
  sort_code?: string;
}
export declare namespace GbBankAccountCreateParams {
  type BankAccountType = "checking" | "savings";
}

export interface GbBankAccountRetrieveParams {}

export interface GbBankAccountListParams {
  limit?: number;
}

export interface GbBankAccountArchiveParams {}

export interface GbBankAccountUnarchiveParams {}
