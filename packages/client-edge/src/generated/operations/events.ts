// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Event } from "../events.ts";

export interface EventRetrieveParams {
  expand?: string[];
}

export interface EventListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  delivery_success?: boolean;
  expand?: string[];
  type?: string;
  types?: string[];
}

/** `GET /v1/events/{event}` · https://docs.stripe.com/api/events/retrieve */
export function retrieve(
  client: Client,
  event: string,
  params?: EventRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Event> {
  return operation.get(client, "/v1/events/{event}", [event], params, options);
}

/** `GET /v1/events` · https://docs.stripe.com/api/events/list */
export function list(
  client: Client,
  params?: EventListParams,
  options?: RequestOptions,
): ApiListPromise<Event> {
  return operation.list(client, "/v1/events", [], params, options);
}
