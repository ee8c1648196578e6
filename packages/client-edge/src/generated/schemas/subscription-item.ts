// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { Discount } from "./discount.ts";
import type { Plan } from "./plan.ts";
import type { Price } from "./price.ts";
import type { TaxRate } from "./tax-rate.ts";

export interface SubscriptionItem {
  id: string;
  object: "subscription_item";
  billed_until?: number;
  billing_thresholds: SubscriptionItem.BillingThresholds | null;
  created: number;
  current_period_end: number;
  current_period_start: number;
  current_trial: SubscriptionItem.CurrentTrial | null;
  discounts: (string | Discount)[];
  metadata: Metadata;
  plan: Plan;
  price: Price;
  quantity?: number;
  subscription: string;
  tax_rates: TaxRate[] | null;
  deleted?: undefined;
}
export declare namespace SubscriptionItem {
  interface BillingThresholds {
    usage_gte: number | null;
  }
  interface CurrentTrial {
    end_date: number;
    start_date: number;
    trial_offer: string;
  }
}

export interface DeletedSubscriptionItem {
  id: string;
  object: "subscription_item";
  deleted: true;
}
