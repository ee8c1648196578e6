// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  CreditGrantCreateParams,
  CreditGrantExpireParams,
  CreditGrantListParams,
  CreditGrantRetrieveParams,
  CreditGrantUpdateParams,
  CreditGrantVoidGrantParams,
} from "../../params/billing.ts";
import type { CreditGrant } from "../../schemas/billing.ts";

export type {
  CreditGrantCreateParams,
  CreditGrantExpireParams,
  CreditGrantListParams,
  CreditGrantRetrieveParams,
  CreditGrantUpdateParams,
  CreditGrantVoidGrantParams,
} from "../../params/billing.ts";

/**
 * `POST /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CreditGrantCreateParams<Expand<CreditGrant, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditGrant, E>> {
  return operation.post(client, "/v1/billing/credit_grants", [], params, options);
}

/** `GET /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  creditGrant: string,
  params?: CreditGrantRetrieveParams<Expand<CreditGrant, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditGrant, E>> {
  return operation.get(
    client,
    "/v1/billing/credit_grants/{credit_grant}",
    [creditGrant],
    params,
    options,
  );
}

/**
 * `POST /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  creditGrant: string,
  params?: CreditGrantUpdateParams<Expand<CreditGrant, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditGrant, E>> {
  return operation.post(
    client,
    "/v1/billing/credit_grants/{credit_grant}",
    [creditGrant],
    params,
    options,
  );
}

/** `GET /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CreditGrantListParams<ExpandItems<CreditGrant, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CreditGrant, E>> {
  return operation.list(client, "/v1/billing/credit_grants", [], params, options);
}

/** `POST /v1/billing/credit_grants/{credit_grant}/expire` · https://docs.stripe.com/api/billing/credit_grants/expire */
export function expire<const E extends readonly string[] = []>(
  client: Client,
  creditGrant: string,
  params?: CreditGrantExpireParams<Expand<CreditGrant, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditGrant, E>> {
  return operation.post(
    client,
    "/v1/billing/credit_grants/{credit_grant}/expire",
    [creditGrant],
    params,
    options,
  );
}

/** `POST /v1/billing/credit_grants/{credit_grant}/void` · https://docs.stripe.com/api/billing/credit_grants/void */
export function voidGrant<const E extends readonly string[] = []>(
  client: Client,
  creditGrant: string,
  params?: CreditGrantVoidGrantParams<Expand<CreditGrant, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditGrant, E>> {
  return operation.post(
    client,
    "/v1/billing/credit_grants/{credit_grant}/void",
    [creditGrant],
    params,
    options,
  );
}
