// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { Coupon } from "./coupon.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { PromotionCode } from "./promotion-code.ts";

export interface Discount {
  id: string;
  object: "discount";
  checkout_session: string | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  end: number | null;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: string | PromotionCode | null;
  source: Discount.Source;
  start: number;
  subscription: string | null;
  subscription_item: string | null;
  deleted?: undefined;
}
export declare namespace Discount {
  interface Source {
    coupon: string | Coupon | null;
    type: Source.Type;
  }
  namespace Source {
    type Type = "coupon" | OtherString;
  }
}

export interface DeletedDiscount {
  id: string;
  object: "discount";
  checkout_session: string | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  deleted: true;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: string | PromotionCode | null;
  source: DeletedDiscount.Source;
  start: number;
  subscription: string | null;
  subscription_item: string | null;
}
export declare namespace DeletedDiscount {
  export import Source = Discount.Source;
}
