// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Event } from "../events.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { EventListParams, EventRetrieveParams } from "../params/events.ts";

export type { EventListParams, EventRetrieveParams } from "../params/events.ts";

/** `GET /v1/events/{event}` · https://docs.stripe.com/api/events/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  event: string,
  params?: EventRetrieveParams<Expand<Event, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Event, E>> {
  return operation.get(client, "/v1/events/{event}", [event], params, options);
}

/** `GET /v1/events` · https://docs.stripe.com/api/events/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: EventListParams<ExpandItems<Event, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Event, E>> {
  return operation.list(client, "/v1/events", [], params, options);
}
