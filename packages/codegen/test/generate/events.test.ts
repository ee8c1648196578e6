import { expect, it } from "vitest";
import { emit, parse } from "../../src/index.ts";
import { document, ref, resource } from "./document.ts";

const string = { type: "string" as const };

const files = new Map(
  emit(
    parse(
      document({
        charge: resource("charge", { id: string }),
        "charge.captured": {
          title: "ChargeCaptured",
          type: "object",
          properties: { object: ref("charge") },
          required: ["object"],
          "x-stripeEvent": { type: "charge.captured", kind: "snapshot" },
        },
        event: resource("event", { id: string, type: string }),
        "v1.charge.captured": {
          title: "V1ChargeCaptured",
          type: "object",
          properties: { related_object: ref("charge") },
          required: ["related_object"],
          "x-stripeEvent": { type: "v1.charge.captured", kind: "thin" },
        },
        "v2.core.event": resource("v2.core.event", { id: string, type: string }),
      }),
    ),
    { command: "pnpm codegen", runtime: ".." },
  ).map(({ path, text }) => [path, text.replace(/^\/\/.*\n\n/, "")]),
);

it("gives each snapshot event a type, and a map from `type` to it", () => {
  expect(files.get("events.ts")).toBe(`import type { Charge } from "./schemas/charge.ts";

export interface EventBase {
  id: string;
  object: "event";
  type: string;
  data: Event.Data;
}

export type Event<Type extends EventType = EventType> = EventMap[Type];
export declare namespace Event {
  interface Data {
    object: Data.Object;
    previous_attributes?: Data.PreviousAttributes;
  }
  namespace Data {
    interface Object {}
    interface PreviousAttributes {}
  }
  type Type = EventType;
}

export type EventType = keyof EventMap;

export interface EventMap {
  "charge.captured": ChargeCapturedEvent;
}

export type ChargeCapturedEvent = SnapshotEvent<"charge.captured", Charge>;
export declare namespace ChargeCapturedEvent {
  type Data = EventData<Charge>;
}

/** An event that carries the object that it is about. */
export interface SnapshotEvent<Type extends string, T extends object> extends EventBase {
  type: Type;
  data: EventData<T>;
}

/** What a snapshot event carries. */
export interface EventData<T> {
  object: T;
  /** The former values of what has changed, in events that tell of an update. */
  previous_attributes?: Partial<T>;
}
`);
});

it("gives each thin event a type, and one for the notification that announces it", () => {
  expect(files.get("v2-events.ts")).toContain(`
export type V1ChargeCapturedEvent = EventAbout<"v1.charge.captured">;
`);
  expect(files.get("v2-event-notifications.ts")).toContain(`
export interface RelatedObjects {
  "v1.charge.captured": Charge;
}

export type V1ChargeCapturedEventNotification = EventNotificationAbout<"v1.charge.captured">;
`);
});
