// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { CreditBalanceTransaction } from "./billing.ts";
import type { DeletedDiscount, Discount } from "./discount.ts";
import type { TaxRate } from "./tax-rate.ts";

export interface CreditNoteLineItem {
  id: string;
  object: "credit_note_line_item";
  amount: number;
  description: string | null;
  discount_amount: number;
  discount_amounts: CreditNoteLineItem.DiscountAmount[];
  invoice_line_item?: string;
  livemode: boolean;
  metadata: Metadata | null;
  pretax_credit_amounts: CreditNoteLineItem.PretaxCreditAmount[];
  quantity: number | null;
  tax_rates: TaxRate[];
  taxes: CreditNoteLineItem.Tax[] | null;
  type: CreditNoteLineItem.Type;
  unit_amount: number | null;
  unit_amount_decimal: string | null;
}
export declare namespace CreditNoteLineItem {
  interface DiscountAmount {
    amount: number;
    discount: string | Discount | DeletedDiscount;
  }
  interface PretaxCreditAmount {
    amount: number;
    credit_balance_transaction?: string | CreditBalanceTransaction;
    discount?: string | Discount | DeletedDiscount;
    type: PretaxCreditAmount.Type;
  }
  namespace PretaxCreditAmount {
    type Type = "credit_balance_transaction" | "discount" | OtherString;
  }
  interface Tax {
    amount: number;
    tax_behavior: Tax.TaxBehavior;
    tax_rate_details: Tax.TaxRateDetails | null;
    taxability_reason: Tax.TaxabilityReason;
    taxable_amount: number | null;
    type: "tax_rate_details";
  }
  namespace Tax {
    type TaxBehavior = "exclusive" | "inclusive" | OtherString;
    interface TaxRateDetails {
      tax_rate: string;
    }
    type TaxabilityReason =
      | "customer_exempt"
      | "not_available"
      | "not_collecting"
      | "not_subject_to_tax"
      | "not_supported"
      | "portion_product_exempt"
      | "portion_reduced_rated"
      | "portion_standard_rated"
      | "product_exempt"
      | "product_exempt_holiday"
      | "proportionally_rated"
      | "reduced_rated"
      | "reverse_charge"
      | "standard_rated"
      | "taxable_basis_reduced"
      | "zero_rated"
      | OtherString;
  }
  type Type = "custom_line_item" | "invoice_line_item" | OtherString;
}
