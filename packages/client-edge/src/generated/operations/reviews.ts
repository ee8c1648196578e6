// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ReviewApproveParams,
  ReviewListParams,
  ReviewRetrieveParams,
} from "../params/reviews.ts";
import type { Review } from "../schemas/review.ts";

export type {
  ReviewApproveParams,
  ReviewListParams,
  ReviewRetrieveParams,
} from "../params/reviews.ts";

/** `GET /v1/reviews/{review}` · https://docs.stripe.com/api/reviews/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  review: string,
  params?: ReviewRetrieveParams<Expand<Review, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Review, E>> {
  return operation.get(client, "/v1/reviews/{review}", [review], params, options);
}

/** `GET /v1/reviews` · https://docs.stripe.com/api/reviews/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ReviewListParams<ExpandItems<Review, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Review, E>> {
  return operation.list(client, "/v1/reviews", [], params, options);
}

/** `POST /v1/reviews/{review}/approve` · https://docs.stripe.com/api/reviews/approve */
export function approve<const E extends readonly string[] = []>(
  client: Client,
  review: string,
  params?: ReviewApproveParams<Expand<Review, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Review, E>> {
  return operation.post(client, "/v1/reviews/{review}/approve", [review], params, options);
}
