// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type { EventListParams, EventRetrieveParams } from "../../../params/v2/core.ts";
import type { Event } from "../../../v2-events.ts";

export type { EventListParams, EventRetrieveParams } from "../../../params/v2/core.ts";

/** `GET /v2/core/events/{event}` · https://docs.stripe.com/api/v2/core/events/retrieve */
export function retrieve(
  client: Client,
  event: string,
  params?: EventRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Event> {
  return operation.getV2(client, "/v2/core/events/{event}", [event], params, options);
}

/** `GET /v2/core/events` · https://docs.stripe.com/api/v2/core/events/list */
export function list(
  client: Client,
  params?: EventListParams,
  options?: RequestOptions,
): V2ListPromise<Event> {
  return operation.listV2(client, "/v2/core/events", [], params, options);
}
