// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  CardholderCreateParams,
  CardholderListParams,
  CardholderRetrieveParams,
  CardholderUpdateParams,
} from "../../params/issuing.ts";
import type { Cardholder } from "../../schemas/issuing.ts";

export type {
  CardholderCreateParams,
  CardholderListParams,
  CardholderRetrieveParams,
  CardholderUpdateParams,
} from "../../params/issuing.ts";

/**
 * `POST /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CardholderCreateParams<Expand<Cardholder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Cardholder, E>> {
  return operation.post(client, "/v1/issuing/cardholders", [], params, options);
}

/** `GET /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  cardholder: string,
  params?: CardholderRetrieveParams<Expand<Cardholder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Cardholder, E>> {
  return operation.get(
    client,
    "/v1/issuing/cardholders/{cardholder}",
    [cardholder],
    params,
    options,
  );
}

/**
 * `POST /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  cardholder: string,
  params?: CardholderUpdateParams<Expand<Cardholder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Cardholder, E>> {
  return operation.post(
    client,
    "/v1/issuing/cardholders/{cardholder}",
    [cardholder],
    params,
    options,
  );
}

/** `GET /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CardholderListParams<ExpandItems<Cardholder, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Cardholder, E>> {
  return operation.list(client, "/v1/issuing/cardholders", [], params, options);
}
