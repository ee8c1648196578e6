// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { DeletedProduct, Product } from "./product.ts";

export interface Plan {
  id: string;
  object: "plan";
  active: boolean;
  amount: number | null;
  amount_decimal: string | null;
  billing_scheme: Plan.BillingScheme;
  created: number;
  currency: string;
  interval: Plan.Interval;
  interval_count: number;
  livemode: boolean;
  metadata: Metadata | null;
  meter: string | null;
  nickname: string | null;
  product: string | Product | DeletedProduct | null;
  tiers?: Plan.Tier[];
  tiers_mode: Plan.TiersMode | null;
  transform_usage: Plan.TransformUsage | null;
  trial_period_days: number | null;
  usage_type: Plan.UsageType;
  deleted?: undefined;
}
export declare namespace Plan {
  type BillingScheme = "per_unit" | "tiered" | OtherString;
  type Interval = "day" | "month" | "week" | "year" | OtherString;
  interface Tier {
    flat_amount: number | null;
    flat_amount_decimal: string | null;
    unit_amount: number | null;
    unit_amount_decimal: string | null;
    up_to: number | null;
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

export interface DeletedPlan {
  id: string;
  object: "plan";
  deleted: true;
}
