// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";

export interface BankAccount {
  id: string;
  object: "bank_account";
  account?: string | Account | null;
  account_holder_name: string | null;
  account_holder_type: string | null;
  account_type: string | null;
  available_payout_methods?: BankAccount.AvailablePayoutMethod[] | null;
  bank_name: string | null;
  country: string;
  currency: string;
  customer?: string | Customer | DeletedCustomer | null;
  default_for_currency?: boolean | null;
  fingerprint: string | null;
  future_requirements?: BankAccount.FutureRequirements | null;
  last4: string;
  metadata?: Metadata | null;
  requirements?: BankAccount.Requirements | null;
  routing_number: string | null;
  status: string;
  deleted?: undefined;
}
export declare namespace BankAccount {
  type AvailablePayoutMethod = "instant" | "standard" | OtherString;
  interface FutureRequirements {
    currently_due: string[] | null;
    errors: FutureRequirements.Error[] | null;
    past_due: string[] | null;
    pending_verification: string[] | null;
  }
  namespace FutureRequirements {
    interface Error {
      code: Error.Code;
      reason: string;
      requirement: string;
    }
    namespace Error {
      type Code = Account.FutureRequirements.Error.Code;
    }
  }
  export import Requirements = FutureRequirements;
}

export interface DeletedBankAccount {
  id: string;
  object: "bank_account";
  currency?: string | null;
  deleted: true;
}
