// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Event } from "../events.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { EventListParams, EventRetrieveParams } from "../params/events.ts";

/** `stripe.events` */
export interface EventsActions {
  /** `GET /v1/events/{event}` · https://docs.stripe.com/api/events/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    event: string,
    params?: EventRetrieveParams<Expand<Event, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Event, E>>;
  /** `GET /v1/events` · https://docs.stripe.com/api/events/list */
  list: <const E extends readonly string[] = []>(
    params?: EventListParams<ExpandItems<Event, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Event, E>>;
}

/** Binds the operations of `stripe.events` to a client. */
export function eventsActions(client: Client): EventsActions {
  const bind = binder(client, "/v1/events");
  return {
    retrieve: bind(operation.get, "/{event}"),
    list: bind(operation.list),
  };
}
