// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  AuthenticationCancelParams,
  AuthenticationCreateParams,
  AuthenticationListParams,
  AuthenticationRetrieveParams,
  AuthenticationSubmitParams,
} from "../../params/three-d-secure.ts";
import type { Authentication } from "../../schemas/three-d-secure.ts";

export type {
  AuthenticationCancelParams,
  AuthenticationCreateParams,
  AuthenticationListParams,
  AuthenticationRetrieveParams,
  AuthenticationSubmitParams,
} from "../../params/three-d-secure.ts";

/** `POST /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: AuthenticationCreateParams<Expand<Authentication, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authentication, E>> {
  return operation.post(client, "/v1/three_d_secure/authentications", [], params, options);
}

/** `GET /v1/three_d_secure/authentications/{authentication}` · https://docs.stripe.com/api/three_d_secure/authentications/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  authentication: string,
  params?: AuthenticationRetrieveParams<Expand<Authentication, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authentication, E>> {
  return operation.get(
    client,
    "/v1/three_d_secure/authentications/{authentication}",
    [authentication],
    params,
    options,
  );
}

/** `GET /v1/three_d_secure/authentications` · https://docs.stripe.com/api/three_d_secure/authentications/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: AuthenticationListParams<ExpandItems<Authentication, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Authentication, E>> {
  return operation.list(client, "/v1/three_d_secure/authentications", [], params, options);
}

/** `POST /v1/three_d_secure/authentications/{authentication}/cancel` · https://docs.stripe.com/api/three_d_secure/authentications/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  authentication: string,
  params?: AuthenticationCancelParams<Expand<Authentication, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authentication, E>> {
  return operation.post(
    client,
    "/v1/three_d_secure/authentications/{authentication}/cancel",
    [authentication],
    params,
    options,
  );
}

/** `POST /v1/three_d_secure/authentications/{authentication}/submit` · https://docs.stripe.com/api/three_d_secure/authentications/submit */
export function submit<const E extends readonly string[] = []>(
  client: Client,
  authentication: string,
  params?: AuthenticationSubmitParams<Expand<Authentication, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authentication, E>> {
  return operation.post(
    client,
    "/v1/three_d_secure/authentications/{authentication}/submit",
    [authentication],
    params,
    options,
  );
}
