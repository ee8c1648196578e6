// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from "../params/refunds.ts";

/** `POST /v1/refunds` · https://docs.stripe.com/api/refunds/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: RefundCreateParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(client, "/v1/refunds", [], params, options);
}

/** `GET /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundRetrieveParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.get(client, "/v1/refunds/{refund}", [refund], params, options);
}

/** `POST /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundUpdateParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(client, "/v1/refunds/{refund}", [refund], params, options);
}

/** `GET /v1/refunds` · https://docs.stripe.com/api/refunds/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: RefundListParams<ExpandItems<Refund, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Refund, E>> {
  return operation.list(client, "/v1/refunds", [], params, options);
}

/** `POST /v1/refunds/{refund}/cancel` · https://docs.stripe.com/api/refunds/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundCancelParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(client, "/v1/refunds/{refund}/cancel", [refund], params, options);
}
