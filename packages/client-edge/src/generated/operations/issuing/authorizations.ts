// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  AuthorizationApproveParams,
  AuthorizationDeclineParams,
  AuthorizationListParams,
  AuthorizationRetrieveParams,
  AuthorizationUpdateParams,
} from "../../params/issuing.ts";
import type { Authorization } from "../../schemas/issuing.ts";

export type {
  AuthorizationApproveParams,
  AuthorizationDeclineParams,
  AuthorizationListParams,
  AuthorizationRetrieveParams,
  AuthorizationUpdateParams,
} from "../../params/issuing.ts";

/** `GET /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationRetrieveParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.get(
    client,
    "/v1/issuing/authorizations/{authorization}",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationUpdateParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/issuing/authorizations/{authorization}",
    [authorization],
    params,
    options,
  );
}

/** `GET /v1/issuing/authorizations` · https://docs.stripe.com/api/issuing/authorizations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: AuthorizationListParams<ExpandItems<Authorization, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Authorization, E>> {
  return operation.list(client, "/v1/issuing/authorizations", [], params, options);
}

/**
 * `POST /v1/issuing/authorizations/{authorization}/approve` · https://docs.stripe.com/api/issuing/authorizations/approve
 *
 * @deprecated
 */
export function approve<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationApproveParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/issuing/authorizations/{authorization}/approve",
    [authorization],
    params,
    options,
  );
}

/**
 * `POST /v1/issuing/authorizations/{authorization}/decline` · https://docs.stripe.com/api/issuing/authorizations/decline
 *
 * @deprecated
 */
export function decline<const E extends readonly string[] = []>(
  client: Client,
  authorization: string,
  params?: AuthorizationDeclineParams<Expand<Authorization, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Authorization, E>> {
  return operation.post(
    client,
    "/v1/issuing/authorizations/{authorization}/decline",
    [authorization],
    params,
    options,
  );
}
