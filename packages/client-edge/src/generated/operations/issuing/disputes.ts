// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  DisputeCreateParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeSubmitParams,
  DisputeUpdateParams,
} from "../../params/issuing.ts";
import type { Dispute } from "../../schemas/issuing.ts";

export type {
  DisputeCreateParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeSubmitParams,
  DisputeUpdateParams,
} from "../../params/issuing.ts";

/**
 * `POST /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: DisputeCreateParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(client, "/v1/issuing/disputes", [], params, options);
}

/** `GET /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeRetrieveParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.get(client, "/v1/issuing/disputes/{dispute}", [dispute], params, options);
}

/**
 * `POST /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeUpdateParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(client, "/v1/issuing/disputes/{dispute}", [dispute], params, options);
}

/** `GET /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: DisputeListParams<ExpandItems<Dispute, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Dispute, E>> {
  return operation.list(client, "/v1/issuing/disputes", [], params, options);
}

/** `POST /v1/issuing/disputes/{dispute}/submit` · https://docs.stripe.com/api/issuing/disputes/submit */
export function submit<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeSubmitParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(
    client,
    "/v1/issuing/disputes/{dispute}/submit",
    [dispute],
    params,
    options,
  );
}
