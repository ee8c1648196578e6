// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { JapanAddress } from "../../japan-address.ts";

export interface FinancialAddress {
  id: string;
  object: "v2.money_management.financial_address";
  bank_account?: FinancialAddress.BankAccount;
  created: string;
  financial_account: string;
  livemode: boolean;
  settlement_currency: string;
  status: FinancialAddress.Status;
  type: FinancialAddress.Type;
}
export declare namespace FinancialAddress {
  interface BankAccount {
    aba?: BankAccount.Aba;
    country?: string;
    currency: string;
    iban?: BankAccount.Iban;
    sort_code?: BankAccount.SortCode;
    type: BankAccount.Type;
  }
  namespace BankAccount {
    interface Aba {
      account_holder_name?: string;
      account_number: string;
      address?: JapanAddress;
      bank_name?: string;
      routing_number: string;
    }
    interface Iban {
      account_holder_name: string;
      bank_name: string;
      iban: string;
    }
    interface SortCode {
      account_holder_name: string;
      account_number: string;
      sort_code: string;
    }
    type Type = "aba" | "iban" | "sort_code" | OtherString;
  }
  type Status = "active" | "archived" | "failed" | "pending";
  type Type = "bank_account" | OtherString;
}
