// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface GbBankAccount {
  id: string;
  object: "v2.core.vault.gb_bank_account";
  archived: boolean;
  bank_account_type: GbBankAccount.BankAccountType;
  bank_name: string;
  created: string;
  last4: string;
  livemode: boolean;
  restricted: boolean;
  sort_code?: string;
  supported_currencies: string[];
}
export declare namespace GbBankAccount {
  type BankAccountType = "checking" | "savings";
}
