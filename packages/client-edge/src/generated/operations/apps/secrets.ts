// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../../params/apps.ts";
import type { Secret } from "../../schemas/apps.ts";

export type {
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../../params/apps.ts";

/**
 * `POST /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: SecretCreateParams<Expand<Secret, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Secret, E>> {
  return operation.post(client, "/v1/apps/secrets", [], params, options);
}

/** `GET /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: SecretListParams<ExpandItems<Secret, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Secret, E>> {
  return operation.list(client, "/v1/apps/secrets", [], params, options);
}

/** `POST /v1/apps/secrets/delete` · https://docs.stripe.com/api/apps/secrets/delete/create */
export function deleteWhere<const E extends readonly string[] = []>(
  client: Client,
  params: SecretDeleteWhereParams<Expand<Secret, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Secret, E>> {
  return operation.post(client, "/v1/apps/secrets/delete", [], params, options);
}

/** `GET /v1/apps/secrets/find` · https://docs.stripe.com/api/apps/secrets/find/retrieve */
export function find<const E extends readonly string[] = []>(
  client: Client,
  params: SecretFindParams<Expand<Secret, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Secret, E>> {
  return operation.get(client, "/v1/apps/secrets/find", [], params, options);
}
