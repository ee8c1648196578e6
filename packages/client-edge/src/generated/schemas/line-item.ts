// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { Discount as StripeDiscount } from "./discount.ts";
import type { Invoice } from "./invoice.ts";
import type { Price } from "./price.ts";
import type { TaxRate } from "./tax-rate.ts";

export interface LineItem {
  id: string;
  object: "item";
  adjustable_quantity: LineItem.AdjustableQuantity | null;
  amount_discount: number;
  amount_subtotal: number;
  amount_tax: number;
  amount_total: number;
  currency: string;
  description: string | null;
  discounts?: LineItem.Discount[];
  metadata: Metadata | null;
  price: Price | null;
  quantity: number | null;
  taxes?: LineItem.Tax[];
}
export declare namespace LineItem {
  interface AdjustableQuantity {
    enabled: boolean;
    maximum: number | null;
    minimum: number | null;
  }
  interface Discount {
    amount: number;
    discount: StripeDiscount;
  }
  interface Tax {
    amount: number;
    rate: TaxRate;
    taxability_reason: Tax.TaxabilityReason | null;
    taxable_amount: number | null;
  }
  namespace Tax {
    type TaxabilityReason = Invoice.ShippingCost.Tax.TaxabilityReason;
  }
}
