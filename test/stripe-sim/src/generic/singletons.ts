import { noSuch } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import { deletedObject } from "../lookup.ts";
import type { Resource } from "../resources/types.ts";
import type { Call, Handler, Scope } from "../scope.ts";
import { changedObject, newObject } from "./make.ts";
import type { Model } from "./model.ts";
import { checkOwner, objectAt, ownersOf, pathTo } from "./named.ts";

/** `GET` and `POST /v1/tax/settings`: there is exactly one, of the account or of the owner. */
export function singletonOperation(model: Model, kinds: readonly string[]): Handler {
  const [kind = ""] = kinds;
  return (scope, call) => {
    checkOwner(model, scope, call);
    const current = singleton(model, scope, kind, call);
    if (call.operation.method === "GET") return current;
    return Object.assign(current, changedObject(model, scope, kind, current, call.params));
  };
}

function singleton(model: Model, scope: Scope, kind: string, call: Call): JsonObject {
  const owners = ownersOf(call);
  const key = `${kind}/${owners.at(-1)?.id ?? ""}`;
  let object = scope.world.singletons.get(key);
  if (object === undefined) {
    object = newObject(model, scope, kind, {}, owners);
    scope.world.singletons.set(key, object);
  }
  return object;
}

/** `POST /v1/invoices/create_preview`: an object made for this answer alone. */
export function composeOperation(model: Model, kinds: readonly string[]): Handler {
  const [kind = ""] = kinds;
  return (scope, call) => {
    checkOwner(model, scope, call);
    return newObject(model, scope, kind, call.params, ownersOf(call));
  };
}

/** `DELETE /v1/customers/{customer}/discount`: what the owner carried under that name is gone. */
export function clearOperation(model: Model): Handler {
  return (scope, call) => {
    const { operation } = call;
    const owner = objectAt(model, scope, call, 0, model.kindsAt(pathTo(operation, 0)));
    const field = operation.path.split("/").at(-1) ?? "";
    const removed = carried(scope, owner, field);
    if (removed === undefined) throw noSuch(field, owner.id, field);
    if (owner[field] !== undefined) owner[field] = null;
    if (owner[`${field}s`] !== undefined) owner[`${field}s`] = [];
    const type = model.eventType(field, "deleted");
    if (type !== undefined) scope.emit(type, removed);
    return deletedObject(scope, removed);
  };
}

/** The object in the owner's field, or the last one of a list of them: in full or by its id. */
function carried(scope: Scope, owner: Resource, field: string): Resource | undefined {
  const several = owner[`${field}s`];
  const value = owner[field] ?? (Array.isArray(several) ? several.at(-1) : undefined);
  if (typeof value === "string") return scope.world.table(field).get(value);
  if (!isObject(value)) return undefined;
  return { ...value, id: typeof value["id"] === "string" ? value["id"] : "", object: field };
}
