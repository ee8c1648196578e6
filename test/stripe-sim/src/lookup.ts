import { refName } from "./document.ts";
import { noSuch } from "./errors.ts";
import type { JsonObject } from "./json.ts";
import type { Params } from "./params.ts";
import type { Resource, Resources } from "./resources/types.ts";
import type { Call, Scope } from "./scope.ts";

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

/**
 * The object that the URL names, to be shown. A deleted one is shown as such where the document
 * says that Stripe does.
 *
 * @throws StripeError 404 `resource_missing`
 */
export function retrieve(scope: Scope, type: keyof Resources, call: Call): JsonObject {
  const former = scope.world.deleted(type, call.ids[0] ?? "");
  const shown = call.operation.response?.anyOf?.some((one) => refName(one) === `deleted_${type}`);
  return former !== undefined && shown === true
    ? deletedObject(scope, former)
    : named(scope, type, call);
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

/** What an answer about a deleted object holds. */
export function deletedObject(scope: Scope, object: Resource): JsonObject {
  return scope.shapes.make(`deleted_${object.object}`, { ...object, deleted: true });
}
