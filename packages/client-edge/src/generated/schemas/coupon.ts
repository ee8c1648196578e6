// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";

export interface Coupon {
  id: string;
  object: "coupon";
  amount_off: number | null;
  applies_to?: Coupon.AppliesTo;
  created: number;
  currency: string | null;
  currency_options?: { [key: string]: Coupon.CurrencyOptions };
  duration: Coupon.Duration;
  duration_in_months: number | null;
  livemode: boolean;
  max_redemptions: number | null;
  metadata: Metadata | null;
  name: string | null;
  percent_off: number | null;
  redeem_by: number | null;
  times_redeemed: number;
  valid: boolean;
  deleted?: undefined;
}
export declare namespace Coupon {
  interface AppliesTo {
    products: string[];
  }
  interface CurrencyOptions {
    amount_off: number;
  }
  type Duration = "forever" | "once" | "repeating" | OtherString;
}

export interface DeletedCoupon {
  id: string;
  object: "coupon";
  deleted: true;
}
