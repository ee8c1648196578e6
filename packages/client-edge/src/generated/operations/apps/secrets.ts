// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { Secret } from "../../schemas/apps/secret.ts";

export interface SecretCreateParams<Expand = string[]> {
  name: string;
  payload: string;
  scope: SecretCreateParams.Scope;
  expand?: Expand;
  expires_at?: number;
}
export declare namespace SecretCreateParams {
  interface Scope {
    type: Scope.Type;
    user?: string;
  }
  namespace Scope {
    type Type = "account" | "user" | OtherString;
  }
}

export interface SecretListParams<Expand = string[]> extends PaginationParams {
  scope: SecretListParams.Scope;
  expand?: Expand;
}
export declare namespace SecretListParams {
  export import Scope = SecretCreateParams.Scope;
}

export interface SecretDeleteWhereParams<Expand = string[]> {
  name: string;
  scope: SecretDeleteWhereParams.Scope;
  expand?: Expand;
}
export declare namespace SecretDeleteWhereParams {
  export import Scope = SecretCreateParams.Scope;
}

export interface SecretFindParams<Expand = string[]> {
  name: string;
  scope: SecretFindParams.Scope;
  expand?: Expand;
}
export declare namespace SecretFindParams {
  export import Scope = SecretCreateParams.Scope;
}

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
