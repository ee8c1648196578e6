import type { JsonObject } from "../../json.ts";
import { isObject } from "../../json.ts";
import type { Scope } from "../../scope.ts";
import type { Reader, ReaderAction } from "../types.ts";

/** The commands that a reader carries out, by the names of their actions. */
export type ActionType =
  | "collect_inputs"
  | "collect_payment_method"
  | "confirm_payment_intent"
  | "process_payment_intent"
  | "process_setup_intent"
  | "refund_payment"
  | "set_reader_display";

/** What a device says of an action in the end. */
export interface Report {
  readonly status: "failed" | "succeeded";
  readonly failure?: Failure;
  /** Added to what the action holds under the name of its type. */
  readonly details?: JsonObject;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  /** What the API would have answered; recent reader software alone passes it on. */
  readonly apiError?: JsonObject | null;
}

export function failed(code: string, message: string, apiError?: JsonObject | null): Report {
  return { status: "failed", failure: { code, message, apiError: apiError ?? null } };
}

/** Puts an action in the reader's only slot: whatever stood there is gone, without an event. */
export function beginAction(
  scope: Scope,
  reader: Reader,
  type: ActionType,
  details: JsonObject,
  status: ReaderAction["status"] = "in_progress",
): void {
  setAction(scope, reader, {
    failure_code: null,
    failure_message: null,
    status,
    type,
    [type]: details,
  });
}

/** Ends the action in the slot, and says so to who listens. */
export function endAction(scope: Scope, reader: Reader, report: Report): void {
  const { action } = reader;
  if (action === null) return;
  const { failure, details, status } = report;
  const former = action[action.type];
  setAction(scope, reader, {
    ...action,
    status,
    ...(failure === undefined
      ? {}
      : { failure_code: failure.code, failure_message: failure.message }),
    ...(failure?.apiError == null ? {} : { api_error: failure.apiError }),
    ...(details === undefined
      ? {}
      : { [action.type]: { ...(isObject(former) ? former : {}), ...details } }),
  });
  scope.emit(`terminal.reader.action_${eventOf(action.type, status)}`, reader);
}

/** What was collected is an update: the payment isn't done yet. */
function eventOf(type: string, status: Report["status"]): string {
  return type === "collect_payment_method" && status === "succeeded" ? "updated" : status;
}

/** Complete as the schema wants it. */
function setAction(scope: Scope, reader: Reader, action: ReaderAction): void {
  reader.action = scope.shapes.make("terminal.reader", { ...reader, action }).action;
}

/** The reader with the status that follows from when it was last heard of. */
export function seen(scope: Scope, reader: Reader): Reader {
  const device = scope.devices.get(reader.id);
  reader.status = device.online ? "online" : "offline";
  if (Object.hasOwn(reader, "last_seen_at")) reader.last_seen_at = device.lastSeen;
  return reader;
}
