// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from "../params/payouts.ts";
import type { Payout } from "../schemas/payout.ts";

export type {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from "../params/payouts.ts";

/** `POST /v1/payouts` · https://docs.stripe.com/api/payouts/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PayoutCreateParams<Expand<Payout, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Payout, E>> {
  return operation.post(client, "/v1/payouts", [], params, options);
}

/** `GET /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  payout: string,
  params?: PayoutRetrieveParams<Expand<Payout, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Payout, E>> {
  return operation.get(client, "/v1/payouts/{payout}", [payout], params, options);
}

/** `POST /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  payout: string,
  params?: PayoutUpdateParams<Expand<Payout, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Payout, E>> {
  return operation.post(client, "/v1/payouts/{payout}", [payout], params, options);
}

/** `GET /v1/payouts` · https://docs.stripe.com/api/payouts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PayoutListParams<ExpandItems<Payout, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Payout, E>> {
  return operation.list(client, "/v1/payouts", [], params, options);
}

/** `POST /v1/payouts/{payout}/cancel` · https://docs.stripe.com/api/payouts/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  payout: string,
  params?: PayoutCancelParams<Expand<Payout, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Payout, E>> {
  return operation.post(client, "/v1/payouts/{payout}/cancel", [payout], params, options);
}

/** `POST /v1/payouts/{payout}/reverse` · https://docs.stripe.com/api/payouts/reverse */
export function reverse<const E extends readonly string[] = []>(
  client: Client,
  payout: string,
  params?: PayoutReverseParams<Expand<Payout, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Payout, E>> {
  return operation.post(client, "/v1/payouts/{payout}/reverse", [payout], params, options);
}
