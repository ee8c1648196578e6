// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { CreditNoteLineItem } from "./credit-note-line-item.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Discount } from "./discount.ts";
import type { Invoice } from "./invoice.ts";
import type { Price } from "./price.ts";
import type { TaxRate } from "./tax-rate.ts";
import type { TestClock } from "./test-helpers.ts";

export interface InvoiceItem {
  id: string;
  object: "invoiceitem";
  amount: number;
  currency: string;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  date: number;
  description: string | null;
  discountable: boolean;
  discounts: (string | Discount)[] | null;
  frozen_fields?: InvoiceItem.FrozenField[];
  invoice: string | Invoice | null;
  invoicing_rules?: InvoiceItem.InvoicingRule[];
  livemode: boolean;
  metadata: Metadata | null;
  net_amount?: number;
  parent: InvoiceItem.Parent | null;
  period: InvoiceItem.Period;
  pricing: InvoiceItem.Pricing | null;
  proration: boolean;
  proration_details?: InvoiceItem.ProrationDetails;
  quantity: number;
  quantity_decimal: string;
  tax_rates: TaxRate[] | null;
  test_clock: string | TestClock | null;
  deleted?: undefined;
}
export declare namespace InvoiceItem {
  type FrozenField = "discounts" | "pricing" | "quantity" | OtherString;
  interface InvoicingRule {
    type: InvoicingRule.Type;
  }
  namespace InvoicingRule {
    type Type = "defer_until_credited_items_resolved" | OtherString;
  }
  interface Parent {
    subscription_details: Parent.SubscriptionDetails | null;
    type: "subscription_details";
  }
  namespace Parent {
    interface SubscriptionDetails {
      subscription: string;
      subscription_item?: string;
    }
  }
  interface Period {
    end: number;
    start: number;
  }
  interface Pricing {
    price_details?: Pricing.PriceDetails;
    type: "price_details";
    unit_amount_decimal: string | null;
  }
  namespace Pricing {
    interface PriceDetails {
      price: string | Price;
      product: string;
    }
  }
  interface ProrationDetails {
    credited_items: ProrationDetails.CreditedItems | null;
    discount_amounts: ProrationDetails.DiscountAmount[];
  }
  namespace ProrationDetails {
    interface CreditedItems {
      invoice_item?: string;
      invoice_line_item_details?: CreditedItems.InvoiceLineItemDetails;
      type: CreditedItems.Type;
    }
    namespace CreditedItems {
      interface InvoiceLineItemDetails {
        invoice: string;
        invoice_line_items: string[];
      }
      type Type = "invoice_item" | "invoice_line_items" | OtherString;
    }
    type DiscountAmount = CreditNoteLineItem.DiscountAmount;
  }
}

export interface DeletedInvoiceItem {
  id: string;
  object: "invoiceitem";
  deleted: true;
}
