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

export interface UsBankAccount {
  id: string;
  object: "v2.core.vault.us_bank_account";
  archived: boolean;
  bank_account_type: UsBankAccount.BankAccountType;
  bank_name: string;
  created: string;
  fedwire_routing_number?: string;
  financial_connections_account?: string;
  last4: string;
  livemode: boolean;
  restricted: boolean;
  routing_number?: string;
  supported_currencies: string[];
  verification: UsBankAccount.Verification;
}
export declare namespace UsBankAccount {
  type BankAccountType = "checking" | "savings";
  interface Verification {
    microdeposit_verification_details?: Verification.MicrodepositVerificationDetails;
    status: Verification.Status;
  }
  namespace Verification {
    interface MicrodepositVerificationDetails {
      expires: string;
      microdeposit_type: MicrodepositVerificationDetails.MicrodepositType;
      sent: string;
    }
    namespace MicrodepositVerificationDetails {
      type MicrodepositType = "amounts" | "descriptor_code";
    }
    type Status = "awaiting_verification" | "unverified" | "verification_failed" | "verified";
  }
}
