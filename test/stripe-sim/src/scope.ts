import type { Clock } from "./clock.ts";
import type { OpenApiDocument } from "./document.ts";
import { invalidRequest, noSuch } from "./errors.ts";
import type { Ids } from "./ids.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { Params } from "./params.ts";
import type { Metadata, Resource, Resources } from "./resources/types.ts";
import type { ReaderDevices } from "./resources/terminal/devices.ts";
import type { Operation } from "./router.ts";
import type { Shapes } from "./shapes.ts";
import type { World } from "./store.ts";

/** What a change of state needs: the world it happens in and what the simulator provides. */
export interface Scope {
  readonly world: World;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shapes: Shapes;
  readonly document: OpenApiDocument;
  readonly devices: ReaderDevices;
  /** The request that caused the change; `null` if it happened by itself. */
  readonly request: RequestInfo | null;
  /** Records an event with a snapshot of the object, and sends it to the webhook endpoints. */
  emit(type: string, object: Resource, previousAttributes?: JsonObject): void;
}

export interface RequestInfo {
  readonly id: string;
  readonly idempotencyKey: string | null;
  readonly apiVersion: string;
}

/** A decoded and validated request. */
export interface Call {
  readonly operation: Operation;
  readonly params: Params;
  /** Values of the path parameters, in order. */
  readonly ids: readonly string[];
}

/** Carries out an operation and returns the object that answers it. */
export type Handler = (scope: Scope, call: Call) => JsonObject;

/** Handlers by operation key, such as `GET /v1/customers/{}`. */
export type Handlers = Readonly<Record<string, Handler>>;

/**
 * The object that the URL names by its first path parameter.
 *
 * @throws StripeError 404 `resource_missing`
 */
export function named<Type extends keyof Resources>(
  scope: Scope,
  type: Type,
  call: Call,
): Resources[Type] {
  const [id = ""] = call.ids;
  const object = scope.world.table(type).get(id);
  if (object === undefined) throw noSuch(type, id, pathParam(type, call));
  return object;
}

/** Stripe's `param` for a missing object of the URL is `id`, or `intent` for a PaymentIntent. */
function pathParam(type: string, call: Call): string {
  return type === "payment_intent"
    ? "intent"
    : type === "payment_method"
      ? (call.operation.pathParams[0] ?? "id")
      : "id";
}

/**
 * The object that a parameter names; `undefined` if the parameter is absent or empty.
 *
 * @throws StripeError 400 `resource_missing`
 */
export function referred<Type extends keyof Resources>(
  scope: Scope,
  type: Type,
  params: Params,
  param: string,
): Resources[Type] | undefined {
  const id = params[param];
  if (typeof id !== "string" || id === "") return undefined;
  const object = scope.world.table(type).get(id);
  if (object === undefined) throw noSuch(type, id, param, 400);
  return object;
}

/**
 * An object's metadata after a request: keys are added or replaced, an empty value removes its
 * key, an empty `metadata` removes all (https://docs.stripe.com/api/metadata).
 */
export function mergedMetadata(current: Metadata, params: Params): Metadata {
  const change = params["metadata"];
  if (change === "") return {};
  if (!isObject(change)) return current;
  const entries = new Map(Object.entries(current));
  for (const [key, value] of Object.entries(change)) {
    if (value === "") entries.delete(key);
    else if (typeof value === "string") entries.set(key, checkedMetadata(key, value));
  }
  if (entries.size > 50) {
    throw invalidRequest("Metadata can have at most 50 keys.", { param: "metadata" });
  }
  return Object.fromEntries(entries);
}

function checkedMetadata(key: string, value: string): string {
  const param = `metadata[${key.slice(0, 40)}]`;
  if (key.length > 40) {
    throw invalidRequest("Metadata keys can be at most 40 characters.", { param });
  }
  if (value.length > 500) {
    throw invalidRequest(
      `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters.`,
      { param },
    );
  }
  return value;
}

/** What an answer about a deleted object holds. */
export function deletedObject(scope: Scope, object: Resource): JsonObject {
  return scope.shapes.make(`deleted_${object.object}`, { ...object, deleted: true });
}
