// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Secret } from "../../schemas/apps/secret.ts";

export interface SecretCreateParams {
  name: string;
  payload: string;
  scope: SecretCreateParams.Scope;
  expand?: string[];
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

export interface SecretListParams extends PaginationParams {
  scope: SecretListParams.Scope;
  expand?: string[];
}
export declare namespace SecretListParams {
  export import Scope = SecretCreateParams.Scope;
}

export interface SecretDeleteWhereParams {
  name: string;
  scope: SecretDeleteWhereParams.Scope;
  expand?: string[];
}
export declare namespace SecretDeleteWhereParams {
  export import Scope = SecretCreateParams.Scope;
}

export interface SecretFindParams {
  name: string;
  scope: SecretFindParams.Scope;
  expand?: string[];
}
export declare namespace SecretFindParams {
  export import Scope = SecretCreateParams.Scope;
}

/**
 * `POST /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create(
  client: Client,
  params: SecretCreateParams,
  options?: RequestOptions,
): ApiPromise<Secret> {
  return operation.post(client, "/v1/apps/secrets", [], params, options);
}

/** `GET /v1/apps/secrets` · https://docs.stripe.com/api/apps/secrets/list */
export function list(
  client: Client,
  params: SecretListParams,
  options?: RequestOptions,
): ApiListPromise<Secret> {
  return operation.list(client, "/v1/apps/secrets", [], params, options);
}

/** `POST /v1/apps/secrets/delete` · https://docs.stripe.com/api/apps/secrets/delete/create */
export function deleteWhere(
  client: Client,
  params: SecretDeleteWhereParams,
  options?: RequestOptions,
): ApiPromise<Secret> {
  return operation.post(client, "/v1/apps/secrets/delete", [], params, options);
}

/** `GET /v1/apps/secrets/find` · https://docs.stripe.com/api/apps/secrets/find/retrieve */
export function find(
  client: Client,
  params: SecretFindParams,
  options?: RequestOptions,
): ApiPromise<Secret> {
  return operation.get(client, "/v1/apps/secrets/find", [], params, options);
}
