// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.reviews` */
export interface ReviewsActions {
  /** `GET /v1/reviews/{review}` · https://docs.stripe.com/api/reviews/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    review: string,
    params?: ReviewRetrieveParams<Expand<Review, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Review, E>>;
  /** `GET /v1/reviews` · https://docs.stripe.com/api/reviews/list */
  list: <const E extends readonly string[] = []>(
    params?: ReviewListParams<ExpandItems<Review, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Review, E>>;
  /** `POST /v1/reviews/{review}/approve` · https://docs.stripe.com/api/reviews/approve */
  approve: <const E extends readonly string[] = []>(
    review: string,
    params?: ReviewApproveParams<Expand<Review, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Review, E>>;
}

/** Binds the operations of `stripe.reviews` to a client. */
export function reviewsActions(client: Client): ReviewsActions {
  const bind = binder(client, "/v1/reviews");
  return {
    retrieve: bind(operation.get, "/{review}"),
    list: bind(operation.list),
    approve: bind(operation.post, "/{review}/approve"),
  };
}
