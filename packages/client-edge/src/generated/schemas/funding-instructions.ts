// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Address } from "./address.ts";

export interface FundingInstructions {
  object: "funding_instructions";
  bank_transfer: FundingInstructions.BankTransfer;
  currency: string;
  funding_type: "bank_transfer";
  livemode: boolean;
}
export declare namespace FundingInstructions {
  interface BankTransfer {
    country: string;
    financial_addresses: BankTransfer.FinancialAddress[];
    type: BankTransfer.Type;
  }
  namespace BankTransfer {
    interface FinancialAddress {
      aba?: FinancialAddress.Aba;
      iban?: FinancialAddress.Iban;
      sort_code?: FinancialAddress.SortCode;
      spei?: FinancialAddress.Spei;
      supported_networks?: FinancialAddress.SupportedNetwork[];
      swift?: FinancialAddress.Swift;
      type: FinancialAddress.Type;
      zengin?: FinancialAddress.Zengin;
    }
    namespace FinancialAddress {
      interface Aba {
        account_holder_address: Address;
        account_holder_name: string;
        account_number: string;
        account_type: string;
        bank_address: Address;
        bank_name: string;
        routing_number: string;
      }
      interface Iban {
        account_holder_address: Address;
        account_holder_name: string;
        bank_address: Address;
        bic: string;
        country: string;
        iban: string;
      }
      interface SortCode {
        account_holder_address: Address;
        account_holder_name: string;
        account_number: string;
        bank_address: Address;
        sort_code: string;
      }
      interface Spei {
        account_holder_address: Address;
        account_holder_name: string;
        bank_address: Address;
        bank_code: string;
        bank_name: string;
        clabe: string;
      }
      type SupportedNetwork =
        | "ach"
        | "bacs"
        | "chaps"
        | "domestic_wire_us"
        | "fps"
        | "sepa"
        | "spei"
        | "swift"
        | "zengin"
        | OtherString;
      interface Swift {
        account_holder_address: Address;
        account_holder_name: string;
        account_number: string;
        account_type: string;
        bank_address: Address;
        bank_name: string;
        swift_code: string;
      }
      type Type = "aba" | "iban" | "sort_code" | "spei" | "swift" | "zengin" | OtherString;
      interface Zengin {
        account_holder_address: Address;
        account_holder_name: string | null;
        account_number: string | null;
        account_type: string | null;
        bank_address: Address;
        bank_code: string | null;
        bank_name: string | null;
        branch_code: string | null;
        branch_name: string | null;
      }
    }
    type Type = "eu_bank_transfer" | "jp_bank_transfer" | OtherString;
  }
}
