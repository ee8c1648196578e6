// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  MeterCreateParams,
  MeterDeactivateParams,
  MeterListEventSummariesParams,
  MeterListParams,
  MeterReactivateParams,
  MeterRetrieveParams,
  MeterUpdateParams,
} from "../../params/billing.ts";
import type { Meter, MeterEventSummary } from "../../schemas/billing.ts";

export type {
  MeterCreateParams,
  MeterDeactivateParams,
  MeterListEventSummariesParams,
  MeterListParams,
  MeterReactivateParams,
  MeterRetrieveParams,
  MeterUpdateParams,
} from "../../params/billing.ts";

/** `POST /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: MeterCreateParams<Expand<Meter, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Meter, E>> {
  return operation.post(client, "/v1/billing/meters", [], params, options);
}

/** `GET /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  meter: string,
  params?: MeterRetrieveParams<Expand<Meter, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Meter, E>> {
  return operation.get(client, "/v1/billing/meters/{meter}", [meter], params, options);
}

/** `POST /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  meter: string,
  params?: MeterUpdateParams<Expand<Meter, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Meter, E>> {
  return operation.post(client, "/v1/billing/meters/{meter}", [meter], params, options);
}

/** `GET /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: MeterListParams<ExpandItems<Meter, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Meter, E>> {
  return operation.list(client, "/v1/billing/meters", [], params, options);
}

/** `POST /v1/billing/meters/{meter}/deactivate` · https://docs.stripe.com/api/billing/meters/deactivate */
export function deactivate<const E extends readonly string[] = []>(
  client: Client,
  meter: string,
  params?: MeterDeactivateParams<Expand<Meter, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Meter, E>> {
  return operation.post(client, "/v1/billing/meters/{meter}/deactivate", [meter], params, options);
}

/**
 * `GET /v1/billing/meters/{meter}/event_summaries` · https://docs.stripe.com/api/billing/meters/event_summaries/list
 *
 * Times are in seconds since the Unix epoch.
 */
export function listEventSummaries<const E extends readonly string[] = []>(
  client: Client,
  meter: string,
  params: MeterListEventSummariesParams<ExpandItems<MeterEventSummary, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<MeterEventSummary, E>> {
  return operation.list(
    client,
    "/v1/billing/meters/{meter}/event_summaries",
    [meter],
    params,
    options,
  );
}

/** `POST /v1/billing/meters/{meter}/reactivate` · https://docs.stripe.com/api/billing/meters/reactivate */
export function reactivate<const E extends readonly string[] = []>(
  client: Client,
  meter: string,
  params?: MeterReactivateParams<Expand<Meter, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Meter, E>> {
  return operation.post(client, "/v1/billing/meters/{meter}/reactivate", [meter], params, options);
}
