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

export interface UsBankAccountCreateParams {
  account_number: string;
  currency: string;
  bank_account_type?: UsBankAccountCreateParams.BankAccountType;
  fedwire_routing_number?: string;
  routing_number?: string;
}
export declare namespace UsBankAccountCreateParams {
  type BankAccountType = "checking" | "savings";
}

export interface UsBankAccountRetrieveParams {}

export interface UsBankAccountUpdateParams {
  fedwire_routing_number?: string;
  routing_number?: string;
}

export interface UsBankAccountListParams {
  limit?: number;
  verification_status?: UsBankAccountListParams.VerificationStatus;
}
export declare namespace UsBankAccountListParams {
  type VerificationStatus =
    | "awaiting_verification"
    | "unverified"
    | "verification_failed"
    | "verified";
}

export interface UsBankAccountArchiveParams {}

export interface UsBankAccountConfirmMicrodepositsParams {
  amounts?: number[];
  descriptor_code?: string;
}

export interface UsBankAccountSendMicrodepositsParams {}

export interface UsBankAccountUnarchiveParams {}
