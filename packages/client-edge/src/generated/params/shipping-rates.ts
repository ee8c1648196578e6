// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface ShippingRateCreateParams<Expand = string[]> {
  display_name: string;
  delivery_estimate?: ShippingRateCreateParams.DeliveryEstimate;
  expand?: Expand;
  fixed_amount?: ShippingRateCreateParams.FixedAmount;
  metadata?: MetadataParam;
  tax_behavior?: ShippingRateCreateParams.TaxBehavior;
  tax_code?: string;
  type?: "fixed_amount";
}
export declare namespace ShippingRateCreateParams {
  interface DeliveryEstimate {
    maximum?: DeliveryEstimate.Maximum;
    minimum?: DeliveryEstimate.Minimum;
  }
  namespace DeliveryEstimate {
    interface Maximum {
      unit: Maximum.Unit;
      value: number;
    }
    namespace Maximum {
      type Unit = "business_day" | "day" | "hour" | "month" | "week" | OtherString;
    }
    export import Minimum = Maximum;
  }
  interface FixedAmount {
    amount: number;
    currency: string;
    currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
  }
  namespace FixedAmount {
    interface CurrencyOptions {
      amount: number;
      tax_behavior?: CurrencyOptions.TaxBehavior;
    }
    namespace CurrencyOptions {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface ShippingRateRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ShippingRateUpdateParams<Expand = string[]> {
  active?: boolean;
  expand?: Expand;
  fixed_amount?: ShippingRateUpdateParams.FixedAmount;
  metadata?: Emptyable<MetadataParam>;
  tax_behavior?: ShippingRateUpdateParams.TaxBehavior;
}
export declare namespace ShippingRateUpdateParams {
  interface FixedAmount {
    currency_options?: { [key: string]: FixedAmount.CurrencyOptions };
  }
  namespace FixedAmount {
    interface CurrencyOptions {
      amount?: number;
      tax_behavior?: CurrencyOptions.TaxBehavior;
    }
    namespace CurrencyOptions {
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface ShippingRateListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  currency?: string;
  expand?: Expand;
}
