// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { CreditBalanceTransaction } from "./billing.ts";
import type { Session } from "./checkout.ts";
import type { CreditNoteLineItem } from "./credit-note-line-item.ts";
import type { CustomerBalanceTransaction } from "./customer-balance-transaction.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { DeletedDiscount, Discount } from "./discount.ts";
import type { Invoice } from "./invoice.ts";
import type { Refund as StripeRefund } from "./refund.ts";
import type { ShippingRate } from "./shipping-rate.ts";
import type { TaxRate } from "./tax-rate.ts";

export interface CreditNote {
  id: string;
  object: "credit_note";
  amount: number;
  amount_shipping: number;
  created: number;
  currency: string;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  customer_balance_transaction: string | CustomerBalanceTransaction | null;
  discount_amount: number;
  discount_amounts: CreditNote.DiscountAmount[];
  effective_at: number | null;
  invoice: string | Invoice;
  lines: ApiList<CreditNoteLineItem>;
  livemode: boolean;
  memo: string | null;
  metadata: Metadata | null;
  number: string;
  out_of_band_amount: number | null;
  pdf: string;
  post_payment_amount: number;
  pre_payment_amount: number;
  pretax_credit_amounts: CreditNote.PretaxCreditAmount[];
  reason: CreditNote.Reason | null;
  refunds: CreditNote.Refund[];
  shipping_cost: CreditNote.ShippingCost | null;
  status: CreditNote.Status;
  subtotal: number;
  subtotal_excluding_tax: number | null;
  total: number;
  total_excluding_tax: number | null;
  total_taxes: CreditNote.TotalTax[] | null;
  type: CreditNote.Type;
  voided_at: number | null;
}
export declare namespace CreditNote {
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
  type Reason =
    | "duplicate"
    | "fraudulent"
    | "order_change"
    | "product_unsatisfactory"
    | OtherString;
  interface Refund {
    amount_refunded: number;
    payment_record_refund: Refund.PaymentRecordRefund | null;
    refund: string | StripeRefund;
    type: Refund.Type | null;
  }
  namespace Refund {
    interface PaymentRecordRefund {
      payment_record: string;
      refund_group: string;
    }
    type Type = "payment_record_refund" | "refund" | OtherString;
  }
  interface ShippingCost {
    amount_subtotal: number;
    amount_tax: number;
    amount_total: number;
    shipping_rate: string | ShippingRate | null;
    taxes?: ShippingCost.Tax[];
  }
  namespace ShippingCost {
    interface Tax {
      amount: number;
      rate: TaxRate;
      taxability_reason: Tax.TaxabilityReason | null;
      taxable_amount: number | null;
    }
    namespace Tax {
      type TaxabilityReason = Session.ShippingCost.Tax.TaxabilityReason;
    }
  }
  type Status = "issued" | "void" | OtherString;
  interface TotalTax {
    amount: number;
    tax_behavior: TotalTax.TaxBehavior;
    tax_rate_details: TotalTax.TaxRateDetails | null;
    taxability_reason: TotalTax.TaxabilityReason;
    taxable_amount: number | null;
    type: "tax_rate_details";
  }
  namespace TotalTax {
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
  type Type = "mixed" | "post_payment" | "pre_payment" | OtherString;
}
