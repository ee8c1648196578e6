import type { Event, Resource } from "../model.ts";
import type { Declaration, Member } from "./declaration.ts";
import type { FileContent } from "./source-file.ts";
import { type TypeReference, type TypeText, text } from "./type-text.ts";
import type { ResourceTypes } from "./resource-types.ts";
import { TypeBuilder } from "./types.ts";

const FIELDS_OF_EACH = new Set(["type", "data"]);

/** Events that carry the object: a type for each, and the map from `type` to it. */
export function emitSnapshotEvents(
  events: readonly Event[],
  resource: Resource,
  types: ResourceTypes,
): FileContent {
  const path = types.fileOf(resource);
  const builder = new TypeBuilder(types, path, "response");
  const base = declareBase(resource, builder, FIELDS_OF_EACH, [
    { name: "type", optional: false, type: ["string"] },
    { name: "data", optional: false, type: [{ path: ["Event", "Data"] }] },
  ]);
  const data: Declaration = {
    name: "Data",
    body: {
      kind: "interface",
      extends: [],
      members: [
        { name: "object", optional: false, type: [{ path: ["Event", "Data", "Object"] }] },
        {
          name: "previous_attributes",
          optional: true,
          type: [{ path: ["Event", "Data", "PreviousAttributes"] }],
        },
      ],
    },
    nested: [empty("Object"), empty("PreviousAttributes")],
  };
  return {
    path,
    names: ["EventData", "SnapshotEvent"],
    types: [
      { ...base, name: "EventBase", nested: [] },
      {
        ...anyOf("Event", "EventMap"),
        nested: [data, ...base.nested, alias("Type", ["EventType"])],
      },
      eventType(events),
      eventMap(events),
      ...events.map((event) => declareSnapshot(event, builder)),
    ],
    code: () => [
      "",
      "/** An event that carries the object that it is about. */",
      "export interface SnapshotEvent<Type extends string, T extends object> extends EventBase {",
      "  type: Type;",
      "  data: EventData<T>;",
      "}",
      "",
      "/** What a snapshot event carries. */",
      "export interface EventData<T> {",
      "  object: T;",
      "  /** The former values of what has changed, in events that tell of an update. */",
      "  previous_attributes?: Partial<T>;",
      "}",
    ],
  };
}

/** Events that point to the object, as they are read from the API. */
export function emitThinEvents(
  events: readonly Event[],
  resource: Resource,
  types: ResourceTypes,
): FileContent {
  const path = types.fileOf(resource);
  const builder = new TypeBuilder(types, path, "response");
  const base = declareBase(resource, builder, new Set(["type"]), [
    { name: "type", optional: false, type: ["string"] },
  ]);
  return {
    path,
    names: ["EventAbout", "EventAlone", "RelatedObject", "RelatedSingletonObject"],
    types: [
      { ...base, name: "EventBase", nested: [] },
      { ...anyOf("Event", "EventMap"), nested: base.nested },
      eventType(events),
      eventMap(events),
      ...events.map((event) => declareThin(event, builder)),
    ],
    code: printThinEvents,
  };
}

/** The file of the notifications that arrive for thin events. */
export const NOTIFICATIONS_FILE = "v2-event-notifications.ts";

/**
 * What arrives when a thin event happens: a file of its own, because those who read events from
 * the API, or none, need no second type for each.
 */
export function emitNotifications(
  events: readonly Event[],
  resource: Resource,
  types: ResourceTypes,
): FileContent {
  const builder = new TypeBuilder(types, NOTIFICATIONS_FILE, "response");
  const module = types.fileOf(resource);
  return {
    path: NOTIFICATIONS_FILE,
    names: [
      "EventNotificationAbout",
      "EventNotificationAlone",
      "EventNotificationBase",
      "UnknownEventNotification",
    ],
    types: [
      anyOf("EventNotification", "EventNotificationMap", { module, path: ["EventType"] }),
      notificationMap({ module, path: ["EventType"] }),
      relatedObjects(events, builder),
      ...events.map((event) =>
        alias(`${event.name}EventNotification`, [
          `EventNotification${event.object ? "About" : "Alone"}<${JSON.stringify(event.type)}>`,
        ]),
      ),
    ],
    code: (render) => printNotificationBase(render, module),
  };
}

function declareBase(
  { schema }: Resource,
  builder: TypeBuilder,
  without: ReadonlySet<string>,
  members: readonly Member[],
): Declaration {
  if (schema.kind !== "object") throw new Error("An event must be an object.");
  return builder.declare(["Event"], schema, { without, members });
}

function declareSnapshot(event: Event, builder: TypeBuilder): Declaration {
  const name = `${event.name}Event`;
  const object = event.object ? builder.typeOf(event.object) : text`Event.Data.Object`;
  return {
    ...alias(name, text`SnapshotEvent<${JSON.stringify(event.type)}, ${object}>`),
    nested: [alias("Data", text`EventData<${object}>`)],
  };
}

function declareThin(event: Event, builder: TypeBuilder): Declaration {
  const name = `${event.name}Event`;
  const base = text`${event.object ? "EventAbout" : "EventAlone"}<${JSON.stringify(event.type)}>`;
  if (!event.data) return alias(name, base);
  const members = [{ name: "data", optional: false, type: [{ path: [name, "Data"] }] }];
  return {
    name,
    body: { kind: "interface", extends: [base], members },
    nested: [builder.declare([name, "Data"], event.data)],
  };
}

/** The objects that events point to, by the types of these. */
function relatedObjects(events: readonly Event[], builder: TypeBuilder): Declaration {
  const members = events.flatMap(({ type, object }) =>
    object ? [{ name: type, optional: false, type: builder.typeOf(object) }] : [],
  );
  return { name: "RelatedObjects", body: { kind: "interface", extends: [], members }, nested: [] };
}

function printThinEvents(): string[] {
  return [
    "",
    "/** An event that points to the object that it is about. */",
    "export interface EventAbout<Type extends string> extends EventAlone<Type> {",
    "  related_object: RelatedObject;",
    "}",
    "",
    "/** An event that points to nothing. */",
    "export interface EventAlone<Type extends string> extends EventBase {",
    "  type: Type;",
    "}",
    "",
    "/** The object that an event is about. */",
    "export interface RelatedObject {",
    "  id: string;",
    "  type: string;",
    "  /** Its path: what to GET. */",
    "  url: string;",
    "}",
    "",
    "/** The object that an event is about, where there is one per account. */",
    'export type RelatedSingletonObject = Omit<RelatedObject, "id">;',
  ];
}

/** The parts of a notification that are the same for all. */
function printNotificationBase(render: (text: TypeText) => string, module: string): string[] {
  const apiPromise = render([{ module: "runtime:types", path: ["ApiPromise"] }]);
  const options = render([{ module: "runtime:types", path: ["RequestOptions"] }]);
  const base = render([{ module, path: ["EventBase"] }]);
  const related = render([{ module, path: ["RelatedObject"] }]);
  const eventMap = render([{ module, path: ["EventMap"] }]);
  return [
    "",
    "/** The notification of an event that is about an object. */",
    "export interface EventNotificationAbout<Type extends keyof RelatedObjects>",
    `  extends EventNotificationBase<${eventMap}[Type], RelatedObjects[Type]> {`,
    "  type: Type;",
    `  related_object: ${related};`,
    "}",
    "",
    "/** The notification of an event that is about no object. */",
    `export interface EventNotificationAlone<Type extends keyof ${eventMap}>`,
    `  extends EventNotificationBase<${eventMap}[Type], null> {`,
    "  type: Type;",
    "}",
    "",
    "/** What every notification has: the event's head, and ways to read more. */",
    `export interface EventNotificationBase<FullEvent, Related> extends ${base} {`,
    "  /** Reads the whole event. */",
    `  fetchEvent(options?: ${options}): ${apiPromise}<FullEvent>;`,
    "  /** Reads the object that the event is about, as it is now; null where there is none. */",
    `  fetchRelatedObject(options?: ${options}): Promise<Related>;`,
    "}",
    "",
    "/** A notification of a type that this version doesn't know. */",
    `export interface UnknownEventNotification extends EventNotificationBase<${base}, unknown> {`,
    `  related_object?: ${related} | null;`,
    "}",
  ];
}

/** The union of the types of a map from `type`, or one of them. */
function anyOf(
  name: string,
  map: string,
  type: TypeReference = { path: ["EventType"] },
): Declaration {
  return {
    name,
    body: {
      kind: "union",
      parameters: text`<Type extends ${type} = ${type}>`,
      members: [[`${map}[Type]`]],
    },
    nested: [],
  };
}

/** From `type` to the notification's type. */
function notificationMap(type: TypeReference): Declaration {
  const others = text`Exclude<${type}, keyof RelatedObjects>`;
  return alias(
    "EventNotificationMap",
    text`${mapped("About", ["keyof RelatedObjects"])} & ${mapped("Alone", others)}`,
  );
}

function eventType(events: readonly Event[]): Declaration {
  return alias("EventType", [events.length === 0 ? "string" : "keyof EventMap"]);
}

function mapped(kind: string, types: TypeText): TypeText {
  return text`{ [Type in ${types}]: EventNotification${kind}<Type> }`;
}

/** From `type` to the event's type; a document may not know the types of events. */
function eventMap(events: readonly Event[]): Declaration {
  const name = "EventMap";
  if (events.length === 0) return alias(name, ["{ [type: string]: EventBase }"]);
  const members = events.map((event) => ({
    name: event.type,
    optional: false,
    type: [{ path: [`${event.name}Event`] }],
  }));
  return { name, body: { kind: "interface", extends: [], members }, nested: [] };
}

function alias(name: string, type: TypeText): Declaration {
  return { name, body: { kind: "union", members: [type] }, nested: [] };
}

function empty(name: string): Declaration {
  return { name, body: { kind: "interface", extends: [], members: [] }, nested: [] };
}
