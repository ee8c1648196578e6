// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  ReviewApproveParams,
  ReviewListParams,
  ReviewRetrieveParams,
} from "../operations/reviews.ts";
import type { Review } from "../schemas/review.ts";

/** `stripe.reviews` */
export interface ReviewsActions {
  /** `GET /v1/reviews/{review}` · https://docs.stripe.com/api/reviews/retrieve */
  retrieve: (
    review: string,
    params?: ReviewRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Review>;
  /** `GET /v1/reviews` · https://docs.stripe.com/api/reviews/list */
  list: (params?: ReviewListParams, options?: RequestOptions) => ApiListPromise<Review>;
  /** `POST /v1/reviews/{review}/approve` · https://docs.stripe.com/api/reviews/approve */
  approve: (
    review: string,
    params?: ReviewApproveParams,
    options?: RequestOptions,
  ) => ApiPromise<Review>;
}

/** Binds the operations of `stripe.reviews` to a client. */
export function reviewsActions(client: Client): ReviewsActions {
  return {
    retrieve: (review, params, options) =>
      operation.get(client, "/v1/reviews/{review}", [review], params, options),
    list: (params, options) => operation.list(client, "/v1/reviews", [], params, options),
    approve: (review, params, options) =>
      operation.post(client, "/v1/reviews/{review}/approve", [review], params, options),
  };
}
