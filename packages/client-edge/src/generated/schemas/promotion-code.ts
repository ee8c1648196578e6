// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { Coupon } from "./coupon.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";

export interface PromotionCode {
  id: string;
  object: "promotion_code";
  active: boolean;
  code: string;
  created: number;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  expires_at: number | null;
  livemode: boolean;
  max_redemptions: number | null;
  metadata: Metadata | null;
  promotion: PromotionCode.Promotion;
  restrictions: PromotionCode.Restrictions;
  times_redeemed: number;
}
export declare namespace PromotionCode {
  interface Promotion {
    coupon: string | Coupon | null;
    type: "coupon";
  }
  interface Restrictions {
    currency_options?: { [key: string]: Restrictions.CurrencyOptions };
    first_time_transaction: boolean;
    minimum_amount: number | null;
    minimum_amount_currency: string | null;
  }
  namespace Restrictions {
    interface CurrencyOptions {
      minimum_amount: number;
    }
  }
}
