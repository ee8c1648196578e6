// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Plan } from "./plan.ts";
import type { DeletedProduct, Product } from "./product.ts";

export interface Price {
  id: string;
  object: "price";
  active: boolean;
  billing_scheme: Price.BillingScheme;
  created: number;
  currency: string;
  currency_options?: { [key: string]: Price.CurrencyOptions };
  custom_unit_amount: Price.CustomUnitAmount | null;
  livemode: boolean;
  lookup_key: string | null;
  metadata: Metadata;
  nickname: string | null;
  product: string | Product | DeletedProduct;
  recurring: Price.Recurring | null;
  tax_behavior: Price.TaxBehavior | null;
  tiers?: Price.Tier[];
  tiers_mode: Price.TiersMode | null;
  transform_quantity: Price.TransformQuantity | null;
  type: Price.Type;
  unit_amount: number | null;
  unit_amount_decimal: string | null;
  deleted?: undefined;
}
export declare namespace Price {
  type BillingScheme = "per_unit" | "tiered" | OtherString;
  interface CurrencyOptions {
    custom_unit_amount: CurrencyOptions.CustomUnitAmount | null;
    tax_behavior: CurrencyOptions.TaxBehavior | null;
    tiers?: CurrencyOptions.Tier[];
    unit_amount: number | null;
    unit_amount_decimal: string | null;
  }
  namespace CurrencyOptions {
    interface CustomUnitAmount {
      maximum: number | null;
      minimum: number | null;
      preset: number | null;
    }
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    type Tier = Plan.Tier;
  }
  type CustomUnitAmount = CurrencyOptions.CustomUnitAmount;
  interface Recurring {
    interval: Recurring.Interval;
    interval_count: number;
    meter: string | null;
    trial_period_days: number | null;
    usage_type: Recurring.UsageType;
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
  type Type = "one_time" | "recurring" | OtherString;
}

export interface DeletedPrice {
  id: string;
  object: "price";
  deleted: true;
}
