// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  CouponCreateParams,
  CouponDeleteParams,
  CouponListParams,
  CouponRetrieveParams,
  CouponUpdateParams,
} from "../params/coupons.ts";

/**
 * `POST /v1/coupons` · https://docs.stripe.com/api/coupons/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: CouponCreateParams<Expand<Coupon, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Coupon, E>> {
  return operation.post(client, "/v1/coupons", [], params, options);
}

/** `GET /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  coupon: string,
  params?: CouponRetrieveParams<Expand<Coupon, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Coupon, E>> {
  return operation.get(client, "/v1/coupons/{coupon}", [coupon], params, options);
}

/** `POST /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  coupon: string,
  params?: CouponUpdateParams<Expand<Coupon, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Coupon, E>> {
  return operation.post(client, "/v1/coupons/{coupon}", [coupon], params, options);
}

/** `DELETE /v1/coupons/{coupon}` · https://docs.stripe.com/api/coupons/delete */
export function del(
  client: Client,
  coupon: string,
  params?: CouponDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedCoupon> {
  return operation.del(client, "/v1/coupons/{coupon}", [coupon], params, options);
}

/** `GET /v1/coupons` · https://docs.stripe.com/api/coupons/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CouponListParams<ExpandItems<Coupon, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Coupon, E>> {
  return operation.list(client, "/v1/coupons", [], params, options);
}
