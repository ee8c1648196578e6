// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface PlanCreateParams<Expand = string[]> {
  currency: string;
  interval: PlanCreateParams.Interval;
  active?: boolean;
  amount?: number;
  amount_decimal?: string | number | bigint;
  billing_scheme?: PlanCreateParams.BillingScheme;
  expand?: Expand;
  id?: string;
  interval_count?: number;
  metadata?: Emptyable<MetadataParam>;
  meter?: string;
  nickname?: string;
  product?: PlanCreateParams.Product | string;
  tiers?: PlanCreateParams.Tier[];
  tiers_mode?: PlanCreateParams.TiersMode;
  transform_usage?: PlanCreateParams.TransformUsage;
  trial_period_days?: number;
  usage_type?: PlanCreateParams.UsageType;
}
export declare namespace PlanCreateParams {
  type Interval = "day" | "month" | "week" | "year" | OtherString;
  type BillingScheme = "per_unit" | "tiered" | OtherString;
  interface Product {
    name: string;
    active?: boolean;
    id?: string;
    metadata?: MetadataParam;
    statement_descriptor?: string;
    tax_code?: string;
    tax_details?: Product.TaxDetails;
    unit_label?: string;
  }
  namespace Product {
    interface TaxDetails {
      performance_location?: string;
      tax_code?: Emptyable<string>;
    }
  }
  interface Tier {
    up_to: "inf" | number;
    flat_amount?: number;
    flat_amount_decimal?: string | number | bigint;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  type TiersMode = "graduated" | "volume" | OtherString;
  interface TransformUsage {
    divide_by: number;
    round: TransformUsage.Round;
  }
  namespace TransformUsage {
    type Round = "down" | "up" | OtherString;
  }
  type UsageType = "licensed" | "metered" | OtherString;
}

export interface PlanRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PlanUpdateParams<Expand = string[]> {
  active?: boolean;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  nickname?: string;
  product?: string;
  trial_period_days?: number;
}

export interface PlanDeleteParams {}

export interface PlanListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: Expand;
  product?: string;
}
