// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ReviewsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.reviews` to a client. */
export function reviewsActions(client: Client): ReviewsActions {
  const bind = binder(client, "/v1/reviews");
  return {
    retrieve: bind(operation.get, "/{review}"),
    list: bind(operation.list),
    approve: bind(operation.post, "/{review}/approve"),
  };
}
