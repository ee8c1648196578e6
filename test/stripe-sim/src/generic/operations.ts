import { invalidRequest } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import { list } from "../list.ts";
import { deletedObject } from "../lookup.ts";
import type { Params } from "../params.ts";
import type { Resource } from "../resources/types.ts";
import type { Call, Handler, Scope } from "../scope.ts";
import { effectOf, verbOf } from "./actions.ts";
import { stock } from "./catalogs.ts";
import { idPrefixOf } from "./kinds.ts";
import { changedObject, newObject } from "./make.ts";
import type { Model } from "./model.ts";
import { checkOwner, checkReferences, listed, objectAt, ownersOf } from "./named.ts";

/** `POST /v1/tax_rates`, `POST /v1/customers/{customer}/tax_ids` */
export function createOperation(model: Model, kinds: readonly string[]): Handler {
  return (scope, call) => {
    checkOwner(model, scope, call);
    const kind = chosenKind(kinds, call.params);
    checkReferences(model, scope, kind, call.params);
    const owners = ownersOf(call);
    const made = newObject(model, scope, kind, call.params, owners);
    return store(model, scope, kind, made, owners.at(-1)?.id);
  };
}

/** A union's kind is told by the parameter that holds the object: bank account, unless it says card. */
function chosenKind(kinds: readonly string[], params: Params): string {
  const [first = ""] = kinds;
  const source = params["external_account"] ?? params["source"];
  const told = isObject(source) ? source["object"] : source;
  return kinds.find((kind) => kind === told) ?? first;
}

function store(
  model: Model,
  scope: Scope,
  kind: string,
  made: JsonObject,
  owner: string | undefined,
): JsonObject {
  const { id } = made;
  // Sessions and links without an id can't be asked for again: there is nothing to keep.
  if (typeof id !== "string") return made;
  const table = scope.world.table(kind);
  if (table.get(id) !== undefined) {
    throw invalidRequest(`The ${kind} ${id} already exists.`, {
      code: "resource_already_exists",
      param: "id",
    });
  }
  const stored: Resource = { ...made, id, object: kind };
  table.put(stored);
  if (owner !== undefined) scope.world.setOwner(stored, owner);
  announce(model, scope, stored, "created");
  return stored;
}

/** An object that is there without a request: only a bank, a visitor or Stripe itself makes it. */
export function placeObject(
  model: Model,
  scope: Scope,
  kind: string,
  values: JsonObject,
  owner?: string,
): Resource {
  const made = newObject(model, scope, kind, values);
  const id = typeof made["id"] === "string" ? made["id"] : scope.ids.next(idPrefixOf(kind));
  const stored: Resource = { ...made, id, object: kind };
  scope.world.table(kind).put(stored);
  if (owner !== undefined) scope.world.setOwner(stored, owner);
  return stored;
}

function announce(
  model: Model,
  scope: Scope,
  object: Resource,
  change: string,
  previous?: JsonObject,
): void {
  const type = model.eventType(object.object, change);
  if (type !== undefined) scope.emit(type, object, previous);
}

/** `GET /v1/tax_rates/{tax_rate}` */
export function retrieveOperation(model: Model, kinds: readonly string[]): Handler {
  return (scope, call) => {
    const index = call.operation.pathParams.length - 1;
    for (const kind of kinds) {
      const former = scope.world.deleted(kind, call.ids[index] ?? "");
      if (former !== undefined && call.operation.response?.anyOf !== undefined) {
        return deletedObject(scope, former);
      }
    }
    return objectAt(model, scope, call, index, kinds);
  };
}

/** `POST /v1/tax_rates/{tax_rate}`, `POST /v1/topups/{topup}/cancel` */
export function updateOperation(model: Model, kinds: readonly string[], index: number): Handler {
  return (scope, call) => {
    const found = objectAt(model, scope, call, index, kinds);
    const kind = found.object;
    checkReferences(model, scope, kind, call.params);
    const changed = changedObject(model, scope, kind, found, call.params);
    const verb = verbOf(call.operation);
    const effect = verb === undefined ? undefined : effectOf(model, scope, kind, changed, verb);
    const previous = changedFields(found, { ...changed, ...effect?.fields });
    Object.assign(found, changed, effect?.fields);
    const type = effect?.changes.find((change) => model.eventType(kind, change) !== undefined);
    const silent = Object.keys(previous).length === 0 && type === undefined;
    if (!silent)
      announce(model, scope, found, type ?? "updated", type === undefined ? previous : undefined);
    return found;
  };
}

/** What an update event's `previous_attributes` tells: the former values of what changed. */
function changedFields(before: JsonObject, after: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(after[name]),
    ),
  );
}

/** `DELETE /v1/coupons/{coupon}`; where Stripe answers the object itself, it shows how it ended. */
export function removeOperation(model: Model, kinds: readonly string[]): Handler {
  return (scope, call) => {
    const index = call.operation.pathParams.length - 1;
    const found = objectAt(model, scope, call, index, kinds);
    scope.world.delete(found);
    announce(model, scope, found, "deleted");
    const answered = model.kinds(call.operation.response);
    if (answered.includes(found.object)) return found;
    if (answered.includes("v2.deleted_object")) return { id: found.id, object: found.object };
    return deletedObject(scope, found);
  };
}

/** `GET /v1/tax_rates`; an owner's list shows its own objects. */
export function listOperation(model: Model, kinds: readonly string[]): Handler {
  return (scope, call) => {
    checkOwner(model, scope, call);
    const owner = ownersOf(call).at(-1);
    const [kind = ""] = kinds;
    const { properties = {} } = model.schema(kind);
    for (const one of kinds) stock(model, scope, one);
    const held = owner === undefined ? undefined : heldObjects(scope, call, owner.id);
    return list(scope, kind, call, {
      equal: Object.keys(call.params).filter((name) => Object.hasOwn(properties, name)),
      where: (object) =>
        held !== undefined ||
        owner === undefined ||
        (scope.world.ownerOf(object) ?? object[owner.name]) === owner.id,
      kinds,
      from: held,
    });
  };
}

/** Lines that the owner carries in a list of its own, as an invoice its `lines`. */
function heldObjects(scope: Scope, call: Call, owner: string): readonly Resource[] | undefined {
  const field = call.operation.path.split("/").at(-1) ?? "";
  const holder = scope.world.withId(owner).find((object) => isObject(object[field]));
  return holder === undefined ? undefined : listed(holder[field]);
}
