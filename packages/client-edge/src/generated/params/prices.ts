// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface PriceCreateParams<Expand = string[]> {
  currency: string;
  active?: boolean;
  billing_scheme?: PriceCreateParams.BillingScheme;
  currency_options?: { [key: string]: PriceCreateParams.CurrencyOptions };
  custom_unit_amount?: PriceCreateParams.CustomUnitAmount;
  expand?: Expand;
  lookup_key?: string;
  metadata?: MetadataParam;
  nickname?: string;
  product?: string;
  product_data?: PriceCreateParams.ProductData;
  recurring?: PriceCreateParams.Recurring;
  tax_behavior?: PriceCreateParams.TaxBehavior;
  tiers?: PriceCreateParams.Tier[];
  tiers_mode?: PriceCreateParams.TiersMode;
  transfer_lookup_key?: boolean;
  transform_quantity?: PriceCreateParams.TransformQuantity;
  unit_amount?: number;
  unit_amount_decimal?: string | number | bigint;
}
export declare namespace PriceCreateParams {
  type BillingScheme = "per_unit" | "tiered" | OtherString;
  interface CurrencyOptions {
    custom_unit_amount?: CurrencyOptions.CustomUnitAmount;
    tax_behavior?: CurrencyOptions.TaxBehavior;
    tiers?: CurrencyOptions.Tier[];
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace CurrencyOptions {
    interface CustomUnitAmount {
      enabled: boolean;
      maximum?: number;
      minimum?: number;
      preset?: number;
    }
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    interface Tier {
      up_to: "inf" | number;
      flat_amount?: number;
      flat_amount_decimal?: string | number | bigint;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
  }
  type CustomUnitAmount = CurrencyOptions.CustomUnitAmount;
  interface ProductData {
    name: string;
    active?: boolean;
    id?: string;
    metadata?: MetadataParam;
    statement_descriptor?: string;
    tax_code?: string;
    tax_details?: ProductData.TaxDetails;
    unit_label?: string;
  }
  namespace ProductData {
    interface TaxDetails {
      performance_location?: string;
      tax_code?: Emptyable<string>;
    }
  }
  interface Recurring {
    interval: Recurring.Interval;
    interval_count?: number;
    meter?: string;
    trial_period_days?: number;
    usage_type?: Recurring.UsageType;
  }
  namespace Recurring {
    type Interval = "day" | "month" | "week" | "year" | OtherString;
    type UsageType = "licensed" | "metered" | OtherString;
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  type Tier = CurrencyOptions.Tier;
  type TiersMode = "graduated" | "volume" | OtherString;
  interface TransformQuantity {
    divide_by: number;
    round: TransformQuantity.Round;
  }
  namespace TransformQuantity {
    type Round = "down" | "up" | OtherString;
  }
}

export interface PriceRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PriceUpdateParams<Expand = string[]> {
  active?: boolean;
  currency_options?: Emptyable<{ [key: string]: PriceUpdateParams.CurrencyOptions }>;
  expand?: Expand;
  lookup_key?: string;
  metadata?: Emptyable<MetadataParam>;
  nickname?: string;
  tax_behavior?: PriceUpdateParams.TaxBehavior;
  transfer_lookup_key?: boolean;
}
export declare namespace PriceUpdateParams {
  export import CurrencyOptions = PriceCreateParams.CurrencyOptions;
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface PriceListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  currency?: string;
  expand?: Expand;
  lookup_keys?: string[];
  product?: string;
  recurring?: PriceListParams.Recurring;
  type?: PriceListParams.Type;
}
export declare namespace PriceListParams {
  interface Recurring {
    interval?: Recurring.Interval;
    meter?: string;
    usage_type?: Recurring.UsageType;
  }
  namespace Recurring {
    type Interval = "day" | "month" | "week" | "year" | OtherString;
    type UsageType = "licensed" | "metered" | OtherString;
  }
  type Type = "one_time" | "recurring" | OtherString;
}

export interface PriceSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}
