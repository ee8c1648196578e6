// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  EventDestinationCreateParams,
  EventDestinationDeleteParams,
  EventDestinationDisableParams,
  EventDestinationEnableParams,
  EventDestinationListParams,
  EventDestinationPingParams,
  EventDestinationRetrieveParams,
  EventDestinationUpdateParams,
} from "../../../params/v2/core.ts";
import type { DeletedObject } from "../../../schemas/v2.ts";
import type { EventDestination } from "../../../schemas/v2/core.ts";
import type { Event } from "../../../v2-events.ts";

export type {
  EventDestinationCreateParams,
  EventDestinationDeleteParams,
  EventDestinationDisableParams,
  EventDestinationEnableParams,
  EventDestinationListParams,
  EventDestinationPingParams,
  EventDestinationRetrieveParams,
  EventDestinationUpdateParams,
} from "../../../params/v2/core.ts";

/** `POST /v2/core/event_destinations` · https://docs.stripe.com/api/v2/core/event_destinations/create */
export function create(
  client: Client,
  params: EventDestinationCreateParams,
  options?: RequestOptions,
): ApiPromise<EventDestination> {
  return operation.postV2(client, "/v2/core/event_destinations", [], params, options);
}

/** `GET /v2/core/event_destinations/{event_destination}` · https://docs.stripe.com/api/v2/core/event_destinations/retrieve */
export function retrieve(
  client: Client,
  eventDestination: string,
  params?: EventDestinationRetrieveParams,
  options?: RequestOptions,
): ApiPromise<EventDestination> {
  return operation.getV2(
    client,
    "/v2/core/event_destinations/{event_destination}",
    [eventDestination],
    params,
    options,
  );
}

/** `POST /v2/core/event_destinations/{event_destination}` · https://docs.stripe.com/api/v2/core/event_destinations/update */
export function update(
  client: Client,
  eventDestination: string,
  params?: EventDestinationUpdateParams,
  options?: RequestOptions,
): ApiPromise<EventDestination> {
  return operation.postV2(
    client,
    "/v2/core/event_destinations/{event_destination}",
    [eventDestination],
    params,
    options,
  );
}

/** `DELETE /v2/core/event_destinations/{event_destination}` · https://docs.stripe.com/api/v2/core/event_destinations/delete */
export function del(
  client: Client,
  eventDestination: string,
  params?: EventDestinationDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedObject> {
  return operation.delV2(
    client,
    "/v2/core/event_destinations/{event_destination}",
    [eventDestination],
    params,
    options,
  );
}

/** `GET /v2/core/event_destinations` · https://docs.stripe.com/api/v2/core/event_destinations/list */
export function list(
  client: Client,
  params?: EventDestinationListParams,
  options?: RequestOptions,
): V2ListPromise<EventDestination> {
  return operation.listV2(client, "/v2/core/event_destinations", [], params, options);
}

/** `POST /v2/core/event_destinations/{event_destination}/disable` · https://docs.stripe.com/api/v2/core/event_destinations/disable */
export function disable(
  client: Client,
  eventDestination: string,
  params?: EventDestinationDisableParams,
  options?: RequestOptions,
): ApiPromise<EventDestination> {
  return operation.postV2(
    client,
    "/v2/core/event_destinations/{event_destination}/disable",
    [eventDestination],
    params,
    options,
  );
}

/** `POST /v2/core/event_destinations/{event_destination}/enable` · https://docs.stripe.com/api/v2/core/event_destinations/enable */
export function enable(
  client: Client,
  eventDestination: string,
  params?: EventDestinationEnableParams,
  options?: RequestOptions,
): ApiPromise<EventDestination> {
  return operation.postV2(
    client,
    "/v2/core/event_destinations/{event_destination}/enable",
    [eventDestination],
    params,
    options,
  );
}

/** `POST /v2/core/event_destinations/{event_destination}/ping` · https://docs.stripe.com/api/v2/core/event_destinations/ping */
export function ping(
  client: Client,
  eventDestination: string,
  params?: EventDestinationPingParams,
  options?: RequestOptions,
): ApiPromise<Event> {
  return operation.postV2(
    client,
    "/v2/core/event_destinations/{event_destination}/ping",
    [eventDestination],
    params,
    options,
  );
}
