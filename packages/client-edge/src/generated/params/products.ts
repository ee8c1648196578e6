// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface ProductCreateParams<Expand = string[]> {
  name: string;
  active?: boolean;
  default_price_data?: ProductCreateParams.DefaultPriceData;
  description?: string;
  expand?: Expand;
  id?: string;
  images?: string[];
  marketing_features?: ProductCreateParams.MarketingFeature[];
  metadata?: MetadataParam;
  package_dimensions?: ProductCreateParams.PackageDimensions;
  shippable?: boolean;
  statement_descriptor?: string;
  tax_code?: string;
  tax_details?: ProductCreateParams.TaxDetails;
  type?: ProductCreateParams.Type;
  unit_label?: string;
  url?: string;
}
export declare namespace ProductCreateParams {
  interface DefaultPriceData {
    currency: string;
    currency_options?: { [key: string]: DefaultPriceData.CurrencyOptions };
    custom_unit_amount?: DefaultPriceData.CustomUnitAmount;
    metadata?: MetadataParam;
    recurring?: DefaultPriceData.Recurring;
    tax_behavior?: DefaultPriceData.TaxBehavior;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace DefaultPriceData {
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
    interface Recurring {
      interval: Recurring.Interval;
      interval_count?: number;
    }
    namespace Recurring {
      type Interval = "day" | "month" | "week" | "year" | OtherString;
    }
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  }
  interface MarketingFeature {
    name: string;
  }
  interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
  interface TaxDetails {
    performance_location?: string;
    tax_code?: Emptyable<string>;
  }
  type Type = "good" | "service" | OtherString;
}

export interface ProductRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductUpdateParams<Expand = string[]> {
  active?: boolean;
  default_price?: string;
  description?: Emptyable<string>;
  expand?: Expand;
  images?: Emptyable<string[]>;
  marketing_features?: Emptyable<ProductUpdateParams.MarketingFeature[]>;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
  package_dimensions?: Emptyable<ProductUpdateParams.PackageDimensions>;
  shippable?: boolean;
  statement_descriptor?: string;
  tax_code?: Emptyable<string>;
  tax_details?: Emptyable<ProductUpdateParams.TaxDetails>;
  unit_label?: Emptyable<string>;
  url?: Emptyable<string>;
}
export declare namespace ProductUpdateParams {
  interface MarketingFeature {
    name: string;
  }
  type PackageDimensions = ProductCreateParams.PackageDimensions;
  type TaxDetails = ProductCreateParams.TaxDetails;
}

export interface ProductDeleteParams {}

export interface ProductListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: Expand;
  ids?: string[];
  shippable?: boolean;
  type?: ProductListParams.Type;
  url?: string;
}
export declare namespace ProductListParams {
  type Type = "good" | "service" | OtherString;
}

export interface ProductSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface ProductListFeaturesParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface ProductCreateFeatureParams<Expand = string[]> {
  entitlement_feature: string;
  expand?: Expand;
}

export interface ProductRetrieveFeatureParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductDeleteFeatureParams {}
