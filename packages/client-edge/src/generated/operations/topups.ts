// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TopupCancelParams,
  TopupCreateParams,
  TopupListParams,
  TopupRetrieveParams,
  TopupUpdateParams,
} from "../params/topups.ts";
import type { Topup } from "../schemas/topup.ts";

export type {
  TopupCancelParams,
  TopupCreateParams,
  TopupListParams,
  TopupRetrieveParams,
  TopupUpdateParams,
} from "../params/topups.ts";

/** `POST /v1/topups` · https://docs.stripe.com/api/topups/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: TopupCreateParams<Expand<Topup, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Topup, E>> {
  return operation.post(client, "/v1/topups", [], params, options);
}

/** `GET /v1/topups/{topup}` · https://docs.stripe.com/api/topups/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  topup: string,
  params?: TopupRetrieveParams<Expand<Topup, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Topup, E>> {
  return operation.get(client, "/v1/topups/{topup}", [topup], params, options);
}

/** `POST /v1/topups/{topup}` · https://docs.stripe.com/api/topups/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  topup: string,
  params?: TopupUpdateParams<Expand<Topup, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Topup, E>> {
  return operation.post(client, "/v1/topups/{topup}", [topup], params, options);
}

/** `GET /v1/topups` · https://docs.stripe.com/api/topups/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TopupListParams<ExpandItems<Topup, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Topup, E>> {
  return operation.list(client, "/v1/topups", [], params, options);
}

/** `POST /v1/topups/{topup}/cancel` · https://docs.stripe.com/api/topups/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  topup: string,
  params?: TopupCancelParams<Expand<Topup, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Topup, E>> {
  return operation.post(client, "/v1/topups/{topup}/cancel", [topup], params, options);
}
