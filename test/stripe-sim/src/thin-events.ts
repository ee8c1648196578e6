import { noSuch } from "./errors.ts";
import type { EventSources } from "./events.ts";
import { page } from "./generic/pages.ts";
import type { JsonObject } from "./json.ts";
import { equals } from "./list.ts";
import { record, text, texts } from "./params.ts";
import type { Resource, WebhookEndpoint } from "./resources/types.ts";
import type { Handlers, RequestInfo, Scope } from "./scope.ts";
import type { World } from "./store.ts";
import type { Secrets, ThinEvent } from "./webhooks.ts";

/** Tells event destinations what happened; v2's own events are kept whether anyone listens or not. */
export function emitThin(
  sources: EventSources,
  world: World,
  request: RequestInfo | null,
  type: string,
  object: Resource,
): void {
  const own = destinations(world, type, "thin");
  const platform = sources.worlds.get(sources.worlds.platformAccount, world.livemode);
  const connect = world.platform ? [] : destinations(platform, type, "thin", true);
  if (own.length + connect.length === 0 && !type.startsWith("v2.")) return;
  const event = thinEvent(sources, world, request, type, object);
  world.table("v2.core.event").put(event);
  deliver(sources, event, own);
  if (connect.length === 0) return;
  // Whom it happened to is the context: the platform asks for the object in that account's name.
  const forwarded: ThinEvent = { ...event, context: world.account };
  platform.table("v2.core.event").put(forwarded);
  deliver(sources, forwarded, connect);
}

/** https://docs.stripe.com/event-destinations#thin-events: what happened, and where to read more. */
function thinEvent(
  sources: Pick<EventSources, "clock" | "ids">,
  world: World,
  request: RequestInfo | null,
  type: string,
  { id, object }: Resource,
): ThinEvent {
  const test = world.livemode ? "" : "test_";
  return {
    id: sources.ids.next(`evt_${test}`),
    object: "v2.core.event",
    created: new Date(sources.clock.now()).toISOString(),
    livemode: world.livemode,
    ...(request === null
      ? {}
      : {
          reason: {
            type: "request",
            request: { id: request.id, idempotency_key: request.idempotencyKey ?? "" },
          },
        }),
    related_object: { id, type: object, url: urlOf(object, id) },
    type,
  };
}

/** `/v2/core/accounts/acct_1`: where the object is read. */
function urlOf(kind: string, id: string): string {
  const path = kind.startsWith("v2.") ? kind : `v1.${kind}`;
  return `/${path.replaceAll(".", "/")}s/${id}`;
}

function deliver(
  { deliveries, faults }: EventSources,
  event: ThinEvent,
  endpoints: readonly WebhookEndpoint[],
): void {
  if (endpoints.length === 0) return;
  const struck = faults.takeEvent(event.type);
  for (const endpoint of endpoints) deliveries.deliver(event, endpoint, struck);
}

/**
 * The event destinations that hear of this type, as the endpoints that they are.
 *
 * @param others of those that listen to connected accounts
 */
export function destinations(
  world: World,
  type: string,
  payload: "snapshot" | "thin",
  others = false,
): WebhookEndpoint[] {
  return world
    .table("v2.core.event_destination")
    .oldestFirst()
    .filter((destination) => {
      const types = texts(destination, "enabled_events") ?? [];
      const from = texts(destination, "events_from") ?? ["self"];
      return (
        destination["status"] === "enabled" &&
        destination["event_payload"] === payload &&
        (types.includes(type) || types.includes("*")) &&
        from.some((source) => /other_accounts|@accounts/.test(source)) === others
      );
    })
    .map((destination) => endpointOf(world, destination));
}

function endpointOf(world: World, { id }: Resource): WebhookEndpoint {
  return {
    id,
    object: "webhook_endpoint",
    api_version: null,
    enabled_events: [],
    metadata: {},
    status: "enabled",
    url: world.destinationUrls.get(id) ?? "",
  };
}

/** Event destinations with their secrets, and the events that they were told of. */
export function eventDestinations(secrets: Secrets): Handlers {
  return {
    "POST /v2/core/event_destinations": (scope, call) => {
      const endpoint = record(call.params, "webhook_endpoint");
      const made = scope.carryOut({ ...call, params: { ...call.params, webhook_endpoint: {} } });
      const secret = scope.ids.next("whsec_");
      secrets.set(made.id, { secret, connect: false });
      scope.world.destinationUrls.set(made.id, text(endpoint ?? {}, "url") ?? "");
      return shown(scope, made, texts(call.params, "include"), secret);
    },
    "GET /v2/core/event_destinations/{}": (scope, call) =>
      shown(scope, destinationOf(scope, call.ids), texts(call.params, "include")),
    "POST /v2/core/event_destinations/{}": (scope, call) => {
      const url = text(record(call.params, "webhook_endpoint") ?? {}, "url");
      const { webhook_endpoint: _, ...params } = call.params;
      const changed = scope.carryOut({ ...call, params });
      if (url !== undefined) scope.world.destinationUrls.set(changed.id, url);
      return shown(scope, changed, texts(call.params, "include"));
    },
    "DELETE /v2/core/event_destinations/{}": (scope, call) => {
      const { id, object } = destinationOf(scope, call.ids);
      scope.world.table(object).delete(id);
      scope.world.destinationUrls.delete(id);
      secrets.delete(id);
      return { id, object };
    },
    "POST /v2/core/event_destinations/{}/ping": (scope, call) =>
      scope.ping(destinationOf(scope, call.ids)),
    "GET /v2/core/events": (scope, call) => {
      const { created, object_id: object, types } = call.params;
      const found = scope.world
        .table("v2.core.event")
        .newestFirst()
        .filter(
          (event) =>
            (types === undefined || equals(event["type"], types)) &&
            (object === undefined || record(event, "related_object")?.["id"] === object) &&
            (created === undefined || equals(event["created"], created)),
        );
      return page(call, found);
    },
    "GET /v2/core/events/{}": (scope, { ids: [id = ""] }) => {
      const event = scope.world.table("v2.core.event").get(id);
      if (event === undefined) throw noSuch("event", id, "id");
      return event;
    },
  };
}

/** Tells a destination, and nobody else, that it is there. */
export function ping(
  sources: EventSources,
  world: World,
  request: RequestInfo | null,
  destination: Resource,
): ThinEvent {
  const type = "v2.core.event_destination.ping";
  const event = thinEvent(sources, world, request, type, destination);
  world.table("v2.core.event").put(event);
  deliver(sources, event, [endpointOf(world, destination)]);
  return event;
}

function destinationOf(scope: Scope, [id = ""]: readonly string[]): Resource {
  const destination = scope.world.table("v2.core.event_destination").get(id);
  if (destination === undefined) throw noSuch("event_destination", id, "id");
  return destination;
}

/** URL and secret of an endpoint are only told when they are asked for; the secret, once. */
function shown(
  scope: Scope,
  destination: Resource,
  include: readonly string[] = [],
  secret?: string,
): JsonObject {
  if (destination["type"] !== "webhook_endpoint") return destination;
  return {
    ...destination,
    webhook_endpoint: {
      ...(include.includes("webhook_endpoint.url")
        ? { url: scope.world.destinationUrls.get(destination.id) }
        : {}),
      ...(include.includes("webhook_endpoint.signing_secret") && secret !== undefined
        ? { signing_secret: secret }
        : {}),
    },
  };
}
