import {
  array,
  boolean,
  integer,
  literal,
  maxValue,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  variant,
} from "valibot";

/** What the control surface takes over HTTP: the shapes of its TypeScript counterparts, checked. */

const milliseconds = pipe(number(), minValue(0));
const count = pipe(number(), integer(), minValue(0));
const when = picklist(["before", "after"]);
const headers = record(string(), string());
const status = pipe(number(), integer(), minValue(200), maxValue(599));

const requestFault = variant("kind", [
  strictObject({ kind: literal("reset"), when }),
  strictObject({
    kind: literal("error"),
    when,
    status,
    type: picklist(["api_error", "card_error", "idempotency_error", "invalid_request_error"]),
    message: string(),
    fields: optional(
      strictObject({
        code: optional(string()),
        decline_code: optional(string()),
        param: optional(string()),
      }),
    ),
    headers: optional(headers),
  }),
  strictObject({
    kind: literal("proxy"),
    when,
    status,
    body: optional(string()),
    headers: optional(headers),
  }),
  strictObject({ kind: literal("latency"), ms: milliseconds, when: optional(when) }),
  strictObject({
    kind: literal("truncate"),
    bytes: optional(count),
    ends: optional(picklist(["cleanly", "reset"])),
  }),
  strictObject({ kind: literal("stall"), ms: optional(milliseconds) }),
]);

const eventFault = variant("kind", [
  strictObject({ kind: literal("lose"), tries: optional(count) }),
  strictObject({ kind: literal("duplicate"), ms: optional(milliseconds) }),
  strictObject({ kind: literal("delay"), ms: milliseconds }),
  strictObject({ kind: literal("reorder") }),
  strictObject({
    kind: literal("forge"),
    how: optional(picklist(["payload", "secret", "stale"])),
  }),
]);

const readerFault = variant("kind", [
  strictObject({
    kind: literal("unplug"),
    when: picklist(["authorizing", "card", "command"]),
    ms: optional(milliseconds),
  }),
  strictObject({ kind: literal("cancel"), ms: optional(milliseconds) }),
  strictObject({ kind: literal("slow"), ms: milliseconds }),
  strictObject({ kind: literal("connection_error") }),
  strictObject({ kind: literal("decline"), code: optional(string()) }),
]);

const plan = {
  on: string(),
  skip: optional(count),
  times: optional(count),
  probability: optional(pipe(number(), minValue(0), maxValue(1))),
};

export const plannedFault = variant("strikes", [
  strictObject({ strikes: literal("request"), ...plan, fault: requestFault }),
  strictObject({ strikes: literal("event"), ...plan, fault: eventFault }),
  strictObject({ strikes: literal("reader"), ...plan, fault: readerFault }),
]);

const nothing = strictObject({});

/** What can be done to a reader, and what it takes to say. */
export const gestures = {
  tap: strictObject({ card: optional(string()), amountTip: optional(count) }),
  decline: strictObject({ code: optional(string()) }),
  cancel: nothing,
  answer: strictObject({
    answers: optional(
      array(
        strictObject({
          value: optional(string()),
          skipped: optional(boolean()),
          toggles: optional(array(picklist(["disabled", "enabled"]))),
        }),
      ),
    ),
  }),
  unplug: nothing,
  plug: nothing,
  lose_connection: nothing,
  insert_card: nothing,
  remove_card: nothing,
  occupy: nothing,
  release: nothing,
  take_time: strictObject({ ms: milliseconds }),
};

export const unpacking = strictObject({ deviceType: optional(string()) });
export const connecting = strictObject({ token: string() });
export const advancing = strictObject({ ms: milliseconds });
