// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from "../params/refunds.ts";
import type { Refund } from "../schemas/refund.ts";

/** `stripe.refunds` */
export interface RefundsActions {
  /** `POST /v1/refunds` · https://docs.stripe.com/api/refunds/create */
  create: <const E extends readonly string[] = []>(
    params?: RefundCreateParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
  /** `GET /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundRetrieveParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
  /** `POST /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/update */
  update: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundUpdateParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
  /** `GET /v1/refunds` · https://docs.stripe.com/api/refunds/list */
  list: <const E extends readonly string[] = []>(
    params?: RefundListParams<ExpandItems<Refund, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Refund, E>>;
  /** `POST /v1/refunds/{refund}/cancel` · https://docs.stripe.com/api/refunds/cancel */
  cancel: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundCancelParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
}

/** Binds the operations of `stripe.refunds` to a client. */
export function refundsActions(client: Client): RefundsActions {
  const bind = binder(client, "/v1/refunds");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{refund}"),
    update: bind(operation.post, "/{refund}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{refund}/cancel"),
  };
}
