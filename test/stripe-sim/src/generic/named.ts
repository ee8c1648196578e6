import { noSuch, StripeError } from "../errors.ts";
import { isObject, type Json } from "../json.ts";
import type { Params } from "../params.ts";
import type { Resource } from "../resources/types.ts";
import type { Operation } from "../router.ts";
import type { Call, Scope } from "../scope.ts";
import { stock } from "./catalogs.ts";
import { referredKinds, type Owner } from "./make.ts";
import type { Model } from "./model.ts";

/** The segments of a path with the ids of a request in place of its parameters. */
export function ownersOf({ operation, ids }: Call): readonly Owner[] {
  const own = operation.path.endsWith("}") ? 1 : 0;
  return operation.pathParams
    .slice(0, operation.pathParams.length - own)
    .map((name, index) => ({ name, id: ids[index] ?? "" }));
}

/** The path up to and with the parameter at this index: `/v1/customers/{customer}`. */
export function pathTo(operation: Operation, index: number): string {
  const name = `{${operation.pathParams[index] ?? ""}}`;
  return operation.path.slice(0, operation.path.indexOf(name) + name.length);
}

/**
 * The object that the path parameter at this index names.
 *
 * @throws StripeError 404 `resource_missing`, 403 for an account that isn't the caller's to use
 */
export function objectAt(
  model: Model,
  scope: Scope,
  call: Call,
  index: number,
  kinds: readonly string[],
): Resource {
  const id = call.ids[index] ?? "";
  const owner = index === 0 ? undefined : call.ids[index - 1];
  for (const kind of kinds) {
    const found = stock(model, scope, kind).get(id);
    if (found !== undefined && belongsTo(scope, found, owner)) return found;
  }
  const held = owner === undefined ? undefined : heldObject(scope, call, owner, id);
  if (held !== undefined) return held;
  const [kind = "object"] = kinds;
  if (kind === "account") throw noAccess(id);
  throw noSuch(kind, id, call.operation.pathParams[index] ?? "id");
}

/** An object that its owner carries in a list of its own, as an invoice its `lines`. */
function heldObject(scope: Scope, call: Call, owner: string, id: string): Resource | undefined {
  const segments = call.operation.path.split("/");
  const field = segments.at(segments.at(-1)?.startsWith("{") === true ? -2 : -1) ?? "";
  return scope.world
    .withId(owner)
    .flatMap((object) => listed(object[field]))
    .find((object) => object.id === id);
}

/** The objects of a list that another object carries. */
export function listed(value: Json | undefined): Resource[] {
  const data = isObject(value) ? value["data"] : undefined;
  return Array.isArray(data) ? data.filter(isResource) : [];
}

export function isResource(value: Json): value is Resource {
  return isObject(value) && typeof value["id"] === "string" && typeof value["object"] === "string";
}

/**
 * The owner that the URL names has to be there: that is what Stripe looks at first.
 *
 * @throws StripeError 404 `resource_missing`, 403 for an account that isn't the caller's to use
 */
export function checkOwner(model: Model, scope: Scope, call: Call): void {
  const owners = ownersOf(call);
  const index = owners.length - 1;
  if (index < 0) return;
  const kinds = model.kindsAt(pathTo(call.operation, index));
  if (kinds.includes("account") && owners[index]?.id === scope.world.account) return;
  if (kinds.length > 0) objectAt(model, scope, call, index, kinds);
}

/** Whether the object was made under this owner; one that has no owner is everyone's. */
function belongsTo(scope: Scope, object: Resource, owner: string | undefined): boolean {
  const actual = scope.world.ownerOf(object);
  return owner === undefined || actual === undefined || actual === owner;
}

function noAccess(account: string): StripeError {
  return new StripeError(
    403,
    "invalid_request_error",
    `The provided key does not have access to account '${account.slice(0, 64)}' (or that account does not exist). Application access may have been revoked.`,
    { code: "account_invalid" },
  );
}

/**
 * Refuses ids in parameters that name nothing. Which parameters are ids follows from the answer: a
 * field of the same name that can be expanded tells what it refers to.
 *
 * @throws StripeError 400 `resource_missing`
 */
export function checkReferences(model: Model, scope: Scope, kind: string, params: Params): void {
  const { properties = {} } = model.schema(kind);
  for (const [name, value] of Object.entries(params)) {
    const targets = referredKinds(Object.hasOwn(properties, name) ? properties[name] : undefined);
    const [target] = targets;
    if (typeof value !== "string" || value === "" || target === undefined) continue;
    if (targets.some((one) => !model.isCreatable(one) || looselyNamed.has(one))) continue;
    if (targets.every((one) => scope.world.table(one).get(value) === undefined)) {
      throw noSuch(target, value, name, 400);
    }
  }
}

/** Kinds that requests may also name by something that isn't stored: `pm_card_visa`, any account. */
const looselyNamed = new Set(["account", "file", "payment_method", "source", "token"]);
