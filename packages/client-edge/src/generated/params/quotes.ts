// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";

export interface QuoteCreateParams<Expand = string[]> {
  application_fee_amount?: Emptyable<number>;
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: QuoteCreateParams.AutomaticTax;
  collection_method?: QuoteCreateParams.CollectionMethod;
  customer?: string;
  customer_account?: string;
  default_tax_rates?: Emptyable<string[]>;
  description?: Emptyable<string>;
  discounts?: Emptyable<QuoteCreateParams.Discount[]>;
  expand?: Expand;
  expires_at?: number;
  footer?: Emptyable<string>;
  from_quote?: QuoteCreateParams.FromQuote;
  header?: Emptyable<string>;
  invoice_settings?: QuoteCreateParams.InvoiceSettings;
  line_items?: QuoteCreateParams.LineItem[];
  metadata?: MetadataParam;
  on_behalf_of?: Emptyable<string>;
  subscription_data?: QuoteCreateParams.SubscriptionData;
  test_clock?: string;
  transfer_data?: Emptyable<QuoteCreateParams.TransferData>;
}
export declare namespace QuoteCreateParams {
  interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability;
  }
  namespace AutomaticTax {
    interface Liability {
      type: Liability.Type;
      account?: string;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  interface FromQuote {
    quote: string;
    is_revision?: boolean;
  }
  interface InvoiceSettings {
    custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
    days_until_due?: number;
    description?: Emptyable<string>;
    footer?: Emptyable<string>;
    issuer?: InvoiceSettings.Issuer;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    export import Issuer = AutomaticTax.Liability;
  }
  interface LineItem {
    discounts?: Emptyable<LineItem.Discount[]>;
    price?: string;
    price_data?: LineItem.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    type Discount = QuoteCreateParams.Discount;
    interface PriceData {
      currency: string;
      product: string;
      recurring?: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number;
      }
      namespace Recurring {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  interface SubscriptionData {
    billing_mode?: SubscriptionData.BillingMode;
    description?: string;
    effective_date?: Emptyable<"current_period_end" | number>;
    metadata?: MetadataParam;
    trial_period_days?: Emptyable<number>;
  }
  namespace SubscriptionData {
    interface BillingMode {
      type: BillingMode.Type;
      flexible?: BillingMode.Flexible;
    }
    namespace BillingMode {
      type Type = "classic" | "flexible" | OtherString;
      interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      namespace Flexible {
        type ProrationDiscounts = "included" | "itemized" | OtherString;
      }
    }
  }
  interface TransferData {
    destination: string;
    amount?: number;
    amount_percent?: number;
  }
}

export interface QuoteRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface QuoteUpdateParams<Expand = string[]> {
  application_fee_amount?: Emptyable<number>;
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: QuoteUpdateParams.AutomaticTax;
  collection_method?: QuoteUpdateParams.CollectionMethod;
  customer?: string;
  customer_account?: string;
  default_tax_rates?: Emptyable<string[]>;
  description?: Emptyable<string>;
  discounts?: Emptyable<QuoteUpdateParams.Discount[]>;
  expand?: Expand;
  expires_at?: number;
  footer?: Emptyable<string>;
  header?: Emptyable<string>;
  invoice_settings?: QuoteUpdateParams.InvoiceSettings;
  line_items?: QuoteUpdateParams.LineItem[];
  metadata?: MetadataParam;
  on_behalf_of?: Emptyable<string>;
  subscription_data?: QuoteUpdateParams.SubscriptionData;
  transfer_data?: Emptyable<QuoteUpdateParams.TransferData>;
}
export declare namespace QuoteUpdateParams {
  export import AutomaticTax = QuoteCreateParams.AutomaticTax;
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  type Discount = QuoteCreateParams.Discount;
  export import InvoiceSettings = QuoteCreateParams.InvoiceSettings;
  interface LineItem {
    discounts?: Emptyable<LineItem.Discount[]>;
    id?: string;
    price?: string;
    price_data?: LineItem.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    type Discount = QuoteCreateParams.Discount;
    export import PriceData = QuoteCreateParams.LineItem.PriceData;
  }
  interface SubscriptionData {
    description?: Emptyable<string>;
    effective_date?: Emptyable<"current_period_end" | number>;
    metadata?: MetadataParam;
    trial_period_days?: Emptyable<number>;
  }
  type TransferData = QuoteCreateParams.TransferData;
}

export interface QuoteListParams<Expand = string[]> extends PaginationParams {
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  status?: QuoteListParams.Status;
  test_clock?: string;
}
export declare namespace QuoteListParams {
  type Status = "accepted" | "canceled" | "draft" | "open" | OtherString;
}

export interface QuoteAcceptParams<Expand = string[]> {
  expand?: Expand;
}

export interface QuoteCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface QuoteListComputedUpfrontLineItemsParams<Expand = string[]>
  extends PaginationParams {
  expand?: Expand;
}

export interface QuoteFinalizeQuoteParams<Expand = string[]> {
  expand?: Expand;
  expires_at?: number;
}

export interface QuoteListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface QuotePdfParams {
  expand?: string[];
}
