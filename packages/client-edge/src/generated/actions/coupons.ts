// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  CouponCreateParams,
  CouponDeleteParams,
  CouponListParams,
  CouponRetrieveParams,
  CouponUpdateParams,
} from "../params/coupons.ts";
import type { Coupon, DeletedCoupon } from "../schemas/coupon.ts";

/** `stripe.coupons` */
export interface CouponsActions {
  /**
   * `POST /v1/coupons` · https://docs.stripe.com/api/coupons/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: CouponCreateParams<Expand<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Coupon, E>>;
  /** `GET /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    coupon: string,
    params?: CouponRetrieveParams<Expand<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Coupon, E>>;
  /** `POST /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/update */
  update: <const E extends readonly string[] = []>(
    coupon: string,
    params?: CouponUpdateParams<Expand<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Coupon, E>>;
  /** `DELETE /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/delete */
  del: (
    coupon: string,
    params?: CouponDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedCoupon>;
  /** `GET /v1/coupons` · https://docs.stripe.com/api/coupons/list */
  list: <const E extends readonly string[] = []>(
    params?: CouponListParams<ExpandItems<Coupon, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Coupon, E>>;
}

/** Binds the operations of `stripe.coupons` to a client. */
export function couponsActions(client: Client): CouponsActions {
  const bind = binder(client, "/v1/coupons");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{coupon}"),
    update: bind(operation.post, "/{coupon}"),
    del: bind(operation.del, "/{coupon}"),
    list: bind(operation.list),
  };
}
