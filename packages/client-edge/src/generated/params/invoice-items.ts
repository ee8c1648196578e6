// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface InvoiceItemCreateParams<Expand = string[]> {
  amount?: number;
  currency?: string;
  customer?: string;
  customer_account?: string;
  description?: string;
  discountable?: boolean;
  discounts?: Emptyable<InvoiceItemCreateParams.Discount[]>;
  expand?: Expand;
  invoice?: string;
  metadata?: Emptyable<MetadataParam>;
  period?: InvoiceItemCreateParams.Period;
  price_data?: InvoiceItemCreateParams.PriceData;
  pricing?: InvoiceItemCreateParams.Pricing;
  quantity?: number;
  quantity_decimal?: string | number | bigint;
  subscription?: string;
  tax_behavior?: InvoiceItemCreateParams.TaxBehavior;
  tax_code?: Emptyable<string>;
  tax_rates?: string[];
  unit_amount_decimal?: string | number | bigint;
}
export declare namespace InvoiceItemCreateParams {
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  interface Period {
    end: number;
    start: number;
  }
  interface PriceData {
    currency: string;
    product: string;
    tax_behavior?: PriceData.TaxBehavior;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace PriceData {
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  }
  interface Pricing {
    price?: string;
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface InvoiceItemRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoiceItemUpdateParams<Expand = string[]> {
  amount?: number;
  description?: string;
  discountable?: boolean;
  discounts?: Emptyable<InvoiceItemUpdateParams.Discount[]>;
  expand?: Expand;
  invoicing_rules?: "";
  metadata?: Emptyable<MetadataParam>;
  period?: InvoiceItemUpdateParams.Period;
  price_data?: InvoiceItemUpdateParams.PriceData;
  pricing?: InvoiceItemUpdateParams.Pricing;
  quantity?: number;
  quantity_decimal?: string | number | bigint;
  tax_behavior?: InvoiceItemUpdateParams.TaxBehavior;
  tax_code?: Emptyable<string>;
  tax_rates?: Emptyable<string[]>;
  unit_amount_decimal?: string | number | bigint;
}
export declare namespace InvoiceItemUpdateParams {
  type Discount = InvoiceItemCreateParams.Discount;
  interface Period {
    end: number;
    start: number;
  }
  export import PriceData = InvoiceItemCreateParams.PriceData;
  interface Pricing {
    price?: string;
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface InvoiceItemDeleteParams {}

export interface InvoiceItemListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  invoice?: string;
  pending?: boolean;
}
