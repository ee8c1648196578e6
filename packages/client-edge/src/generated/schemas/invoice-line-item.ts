// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { CreditBalanceTransaction } from "./billing.ts";
import type { CreditNoteLineItem } from "./credit-note-line-item.ts";
import type { DeletedDiscount, Discount } from "./discount.ts";
import type { InvoiceItem } from "./invoice-item.ts";
import type { Subscription } from "./subscription.ts";

export interface InvoiceLineItem {
  id: string;
  object: "line_item";
  amount: number;
  currency: string;
  description: string | null;
  discount_amounts: InvoiceLineItem.DiscountAmount[] | null;
  discountable: boolean;
  discounts: (string | Discount)[];
  invoice: string | null;
  livemode: boolean;
  metadata: Metadata;
  parent: InvoiceLineItem.Parent | null;
  period: InvoiceLineItem.Period;
  pretax_credit_amounts: InvoiceLineItem.PretaxCreditAmount[] | null;
  pricing: InvoiceLineItem.Pricing | null;
  quantity: number | null;
  quantity_decimal: string | null;
  subscription: string | Subscription | null;
  subtotal: number;
  taxes: InvoiceLineItem.Tax[] | null;
}
export declare namespace InvoiceLineItem {
  type DiscountAmount = CreditNoteLineItem.DiscountAmount;
  interface Parent {
    invoice_item_details: Parent.InvoiceItemDetails | null;
    subscription_item_details: Parent.SubscriptionItemDetails | null;
    type: Parent.Type;
  }
  namespace Parent {
    interface InvoiceItemDetails {
      invoice_item: string;
      proration: boolean;
      proration_details: InvoiceItemDetails.ProrationDetails | null;
      subscription: string | null;
    }
    namespace InvoiceItemDetails {
      interface ProrationDetails {
        credited_items: ProrationDetails.CreditedItems | null;
      }
      namespace ProrationDetails {
        type CreditedItems = InvoiceItem.ProrationDetails.CreditedItems.InvoiceLineItemDetails;
      }
    }
    interface SubscriptionItemDetails {
      invoice_item: string | null;
      proration: boolean;
      proration_details: SubscriptionItemDetails.ProrationDetails | null;
      subscription: string | null;
      subscription_item: string;
    }
    namespace SubscriptionItemDetails {
      export import ProrationDetails = InvoiceItemDetails.ProrationDetails;
    }
    type Type = "invoice_item_details" | "subscription_item_details" | OtherString;
  }
  interface Period {
    end: number;
    start: number;
  }
  interface PretaxCreditAmount {
    amount: number;
    credit_balance_transaction?: string | CreditBalanceTransaction | null;
    discount?: string | Discount | DeletedDiscount;
    type: PretaxCreditAmount.Type;
  }
  namespace PretaxCreditAmount {
    type Type = "credit_balance_transaction" | "discount" | OtherString;
  }
  interface Pricing {
    price_details?: Pricing.PriceDetails;
    type: "price_details";
    unit_amount_decimal: string | null;
  }
  namespace Pricing {
    type PriceDetails = InvoiceItem.Pricing.PriceDetails;
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
    type TaxabilityReason = CreditNoteLineItem.Tax.TaxabilityReason;
  }
}
