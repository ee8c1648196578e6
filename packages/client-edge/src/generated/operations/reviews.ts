// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Review } from "../schemas/review.ts";

export interface ReviewRetrieveParams {
  expand?: string[];
}

export interface ReviewListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: string[];
}

export interface ReviewApproveParams {
  expand?: string[];
}

/** `GET /v1/reviews/{review}` · https://docs.stripe.com/api/reviews/retrieve */
export function retrieve(
  client: Client,
  review: string,
  params?: ReviewRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Review> {
  return operation.get(client, "/v1/reviews/{review}", [review], params, options);
}

/** `GET /v1/reviews` · https://docs.stripe.com/api/reviews/list */
export function list(
  client: Client,
  params?: ReviewListParams,
  options?: RequestOptions,
): ApiListPromise<Review> {
  return operation.list(client, "/v1/reviews", [], params, options);
}

/** `POST /v1/reviews/{review}/approve` · https://docs.stripe.com/api/reviews/approve */
export function approve(
  client: Client,
  review: string,
  params?: ReviewApproveParams,
  options?: RequestOptions,
): ApiPromise<Review> {
  return operation.post(client, "/v1/reviews/{review}/approve", [review], params, options);
}
