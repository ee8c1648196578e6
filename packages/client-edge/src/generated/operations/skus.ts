// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SkusCreateParams,
  SkusDeleteParams,
  SkusListParams,
  SkusRetrieveParams,
  SkusUpdateParams,
} from "../params/skus.ts";
import type { DeletedSku, Sku } from "../schemas/sku.ts";

export type {
  SkusCreateParams,
  SkusDeleteParams,
  SkusListParams,
  SkusRetrieveParams,
  SkusUpdateParams,
} from "../params/skus.ts";

/**
 * `POST /v1/skus` · https://docs.stripe.com/api/skus/create
 *
 * Sent with `Stripe-Version: 2022-08-01`, which it needs.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: SkusCreateParams<Expand<Sku, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Sku, E>> {
  return operation.post(client, "/v1/skus", [], params, options, { version: "2022-08-01" });
}

/**
 * `GET /v1/skus/{sku}` · https://docs.stripe.com/api/skus/retrieve
 *
 * Sent with `Stripe-Version: 2022-08-01`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  sku: string,
  params?: SkusRetrieveParams<Expand<Sku | DeletedSku, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Sku | DeletedSku, E>> {
  return operation.get(client, "/v1/skus/{sku}", [sku], params, options, { version: "2022-08-01" });
}

/**
 * `POST /v1/skus/{sku}` · https://docs.stripe.com/api/skus/update
 *
 * Sent with `Stripe-Version: 2022-08-01`, which it needs.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  sku: string,
  params?: SkusUpdateParams<Expand<Sku, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Sku, E>> {
  return operation.post(
    client,
    "/v1/skus/{sku}",
    [sku],
    params,
    options,
    { version: "2022-08-01" },
  );
}

/**
 * `DELETE /v1/skus/{sku}` · https://docs.stripe.com/api/skus/delete
 *
 * Sent with `Stripe-Version: 2022-08-01`, which it needs.
 */
export function del(
  client: Client,
  sku: string,
  params?: SkusDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedSku> {
  return operation.del(client, "/v1/skus/{sku}", [sku], params, options, { version: "2022-08-01" });
}

/**
 * `GET /v1/skus` · https://docs.stripe.com/api/skus/list
 *
 * Sent with `Stripe-Version: 2022-08-01`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: SkusListParams<ExpandItems<Sku, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Sku, E>> {
  return operation.list(client, "/v1/skus", [], params, options, { version: "2022-08-01" });
}
