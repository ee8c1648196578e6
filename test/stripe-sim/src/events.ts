import { seconds, type Clock } from "./clock.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Faults } from "./faults/index.ts";
import type { Ids } from "./ids.ts";
import type { JsonObject } from "./json.ts";
import { list } from "./list.ts";
import { named } from "./lookup.ts";
import { text, texts } from "./params.ts";
import type { Resource, StripeEvent, WebhookEndpoint } from "./resources/types.ts";
import type { Handlers, RequestInfo } from "./scope.ts";
import type { Shapes } from "./shapes.ts";
import type { World, Worlds } from "./store.ts";
import { destinations, emitThin } from "./thin-events.ts";
import type { Deliveries, Secrets } from "./webhooks.ts";

/** What recording an event needs. */
export interface EventSources {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shapes: Shapes;
  readonly worlds: Worlds;
  readonly secrets: Secrets;
  readonly deliveries: Deliveries;
  readonly faults: Faults;
  readonly document: OpenApiDocument;
  /** The account's default version: events are written in it. */
  readonly apiVersion: string;
}

/** Records what happened to an object, with a snapshot of it, and sends it to who listens. */
export function emit(
  sources: EventSources,
  world: World,
  request: RequestInfo | null,
  type: string,
  object: Resource,
  previousAttributes?: JsonObject,
): void {
  if (type.startsWith("v2.")) {
    emitThin(sources, world, request, type, object);
    return;
  }
  const endpoints = listeners(sources, world, type);
  const event = sources.shapes.make("event", {
    id: sources.ids.next("evt_1"),
    object: "event",
    ...(world.platform ? {} : { account: world.account }),
    api_version: sources.apiVersion,
    created: seconds(sources.clock),
    livemode: world.livemode,
    pending_webhooks: endpoints.length,
    request: { id: request?.id ?? null, idempotency_key: request?.idempotencyKey ?? null },
    type,
  });
  // Set last: it is a copy already, of whatever form the object has.
  event.data = {
    object: conforming(sources, object),
    ...(previousAttributes === undefined ? {} : { previous_attributes: previousAttributes }),
  };
  world.table("event").put(event);
  const faults = sources.faults.takeEvent(type);
  for (const endpoint of endpoints) sources.deliveries.deliver(event, endpoint, faults);
  const thin = `v1.${type}`;
  if (Object.hasOwn(sources.document.components.schemas, thin)) {
    emitThin(sources, world, request, thin, object);
  }
}

/** A snapshot: what happens to the object later doesn't change it. */
function conforming({ shapes, document }: EventSources, object: Resource): JsonObject {
  const schema = document.components.schemas[object.object];
  return schema === undefined ? structuredClone(object) : shapes.conform(schema, object);
}

/** The account's own endpoints and, for a connected account, the platform's Connect endpoints. */
function listeners(sources: EventSources, world: World, type: string): WebhookEndpoint[] {
  const own = [
    ...endpointsOf(sources, world, type, false),
    ...destinations(world, type, "snapshot"),
  ];
  if (world.platform) return own;
  const platform = sources.worlds.get(sources.worlds.platformAccount, world.livemode);
  return [...own, ...endpointsOf(sources, platform, type, true)];
}

function endpointsOf(
  sources: EventSources,
  world: World,
  type: string,
  connect: boolean,
): WebhookEndpoint[] {
  return world
    .table("webhook_endpoint")
    .newestFirst()
    .filter(
      ({ id, status, enabled_events: types }) =>
        status === "enabled" &&
        sources.secrets.get(id)?.connect === connect &&
        (types.includes("*") || types.includes(type)),
    );
}

export const events: Handlers = {
  "GET /v1/events/{}": (scope, call) => named(scope, "event", call),
  "GET /v1/events": (scope, call) => {
    const type = text(call.params, "type");
    const types = texts(call.params, "types") ?? (type === undefined ? undefined : [type]);
    return list(scope, "event", call, {
      where: (event) => types === undefined || types.some((wanted) => covers(wanted, event)),
    });
  },
};

/** `charge.*` covers every event of charges. */
function covers(wanted: string, { type }: StripeEvent): boolean {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
