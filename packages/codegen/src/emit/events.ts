import type { Event, ObjectSchema, Resource } from "../model.ts";
import type { Declaration, Member } from "./declaration.ts";
import type { FileContent } from "./source-file.ts";
import { type TypeText, text } from "./type-text.ts";
import { type ResourceTypes, TypeBuilder } from "./types.ts";

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
    names: ["EventData"],
    types: [
      { ...base, name: "EventBase", nested: [] },
      {
        name: "Event",
        body: {
          kind: "union",
          parameters: "<Type extends EventType = EventType>",
          members: [["EventMap[Type]"]],
        },
        nested: [data, ...base.nested, alias("Type", ["EventType"])],
      },
      eventType(events),
      eventMap("EventMap", events, ""),
      ...events.map((event) => declareSnapshot(event, builder)),
    ],
    code: () => [
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

/** Events that point to the object: what arrives, and what is read with it. */
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
    names: ["EventNotificationBase", "RelatedObject", "RelatedSingletonObject"],
    types: [
      { ...base, name: "EventBase", nested: [] },
      {
        name: "Event",
        body: {
          kind: "union",
          parameters: "<Type extends EventType = EventType>",
          members: [["EventMap[Type]"]],
        },
        nested: base.nested,
      },
      {
        name: "EventNotification",
        body: {
          kind: "union",
          parameters: "<Type extends EventType = EventType>",
          members: [["EventNotificationMap[Type]"]],
        },
        nested: [],
      },
      eventType(events),
      eventMap("EventMap", events, ""),
      eventMap("EventNotificationMap", events, "Notification"),
      ...events.flatMap((event) => declareThin(event, builder)),
    ],
    code: (render) => printNotificationBase(render),
  };
}

function declareBase(
  { schema }: Resource,
  builder: TypeBuilder,
  without: ReadonlySet<string>,
  members: readonly Member[],
): Declaration {
  return builder.declare(["Event"], schema as ObjectSchema, { without, members });
}

function declareSnapshot(event: Event, builder: TypeBuilder): Declaration {
  const name = `${event.name}Event`;
  const object = event.object ? builder.typeOf(event.object) : text`Event.Data.Object`;
  return {
    name,
    body: {
      kind: "interface",
      extends: [["EventBase"]],
      members: [typeMember(event), { name: "data", optional: false, type: [{ path: [name, "Data"] }] }],
    },
    nested: [alias("Data", text`EventData<${object}>`)],
  };
}

function declareThin(event: Event, builder: TypeBuilder): Declaration[] {
  const name = `${event.name}Event`;
  const data = event.data && builder.declare([name, "Data"], event.data);
  const related: Member[] = event.object
    ? [{ name: "related_object", optional: false, type: ["RelatedObject"] }]
    : [];
  const object = event.object ? builder.typeOf(event.object) : text`null`;
  return [
    {
      name,
      body: {
        kind: "interface",
        extends: [["EventBase"]],
        members: [
          typeMember(event),
          ...(data ? [{ name: "data", optional: false, type: [{ path: [name, "Data"] }] }] : []),
          ...related,
        ],
      },
      nested: data ? [data] : [],
    },
    {
      name: `${name}Notification`,
      body: {
        kind: "interface",
        extends: [text`EventNotificationBase<${{ path: [name] }}, ${object}>`],
        members: [typeMember(event), ...related],
      },
      nested: [],
    },
  ];
}

/** The parts of a notification that are the same for all. */
function printNotificationBase(render: (text: TypeText) => string): string[] {
  const apiPromise = render([{ module: "runtime:types", path: ["ApiPromise"] }]);
  const options = render([{ module: "runtime:types", path: ["RequestOptions"] }]);
  return [
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
    "",
    "/** What every notification has: the event's head, and ways to read more. */",
    "export interface EventNotificationBase<FullEvent, Related> extends EventBase {",
    "  /** Reads the whole event. */",
    `  fetchEvent(options?: ${options}): ${apiPromise}<FullEvent>;`,
    "  /** Reads the object that the event is about, as it is now; null where there is none. */",
    `  fetchRelatedObject(options?: ${options}): Promise<Related>;`,
    "}",
    "",
    "/** A notification of a type that this version doesn't know. */",
    "export interface UnknownEventNotification extends EventNotificationBase<EventBase, unknown> {",
    "  related_object?: RelatedObject | null;",
    "}",
  ];
}

function typeMember({ type }: Event): Member {
  return { name: "type", optional: false, type: [JSON.stringify(type)] };
}

function eventType(events: readonly Event[]): Declaration {
  return alias("EventType", [events.length === 0 ? "string" : "keyof EventMap"]);
}

/** From `type` to the event's type; a document may not know the types of events. */
function eventMap(name: string, events: readonly Event[], suffix: string): Declaration {
  if (events.length === 0) return alias(name, ["{ [type: string]: EventBase }"]);
  const members = events.map((event) => ({
    name: event.type,
    optional: false,
    type: [{ path: [`${event.name}Event${suffix}`] }],
  }));
  return { name, body: { kind: "interface", extends: [], members }, nested: [] };
}

function alias(name: string, type: TypeText): Declaration {
  return { name, body: { kind: "union", members: [type] }, nested: [] };
}

function empty(name: string): Declaration {
  return { name, body: { kind: "interface", extends: [], members: [] }, nested: [] };
}
