import { seconds } from "../clock.ts";
import { alternatives, refName, type Schema } from "../document.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { mergedMetadata } from "../metadata.ts";
import { record, type Params } from "../params.ts";
import type { Metadata } from "../resources/types.ts";
import type { Scope } from "../scope.ts";
import { fit, type Fitting } from "./fit.ts";
import { idPrefixOf, kinds } from "./kinds.ts";
import type { Model } from "./model.ts";

/** What an object belongs to: the object that the URL names before it. */
export interface Owner {
  /** The path parameter's name, such as `customer`. */
  readonly name: string;
  readonly id: string;
}

/**
 * A new object of this kind: each field that a parameter of the same name can set is set by it,
 * the others as `kinds.ts` says or else by what the schema demands. It isn't stored yet.
 */
export function newObject(
  model: Model,
  scope: Scope,
  kind: string,
  params: Params,
  owners: readonly Owner[] = [],
): JsonObject {
  const schema = model.schema(kind);
  const { properties = {} } = schema;
  const id = typeof params["id"] === "string" ? params["id"] : scope.ids.next(idPrefixOf(kind));
  const owned = owners.flatMap(({ name, id: owner }) =>
    takesText(model, properties[name]) ? [[name, owner] as const] : [],
  );
  return scope.shapes.make(kind, {
    ...timesOf(scope, schema),
    ...kinds[kind]?.defaults,
    ...Object.fromEntries(owned),
    ...(takesText(model, properties["client_secret"])
      ? { client_secret: scope.ids.next(`${id}_secret_`) }
      : {}),
    ...fieldsFrom(model, scope, kind, params),
    ...("metadata" in properties ? { metadata: mergedMetadata({}, params) } : {}),
    id,
    object: kind,
    livemode: scope.world.livemode,
  });
}

/** The object's fields as the parameters leave them: hashes are merged, everything else replaced. */
export function changedObject(
  model: Model,
  scope: Scope,
  kind: string,
  current: JsonObject,
  params: Params,
): JsonObject {
  const { properties = {} } = model.schema(kind);
  const change = fieldsFrom(model, scope, kind, params);
  const merged = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, mergedValue(current[name], value)]),
  );
  return scope.shapes.make(kind, {
    ...current,
    ...merged,
    ...("metadata" in properties ? { metadata: mergedMetadata(metadataOf(current), params) } : {}),
    ...(typeof current["updated"] === "number" ? { updated: seconds(scope.clock) } : {}),
  });
}

function fieldsFrom(model: Model, scope: Scope, kind: string, params: Params): JsonObject {
  const { properties = {} } = model.schema(kind);
  const fitting: Fitting = {
    document: model.document,
    now: seconds(scope.clock),
    find: (wanted, id) => scope.world.table(wanted).get(id),
  };
  const fields: JsonObject = {};
  for (const [name, value] of Object.entries(params)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (schema === undefined || value === undefined || name === "metadata") continue;
    const listed = listFrom(model, scope, schema, value);
    const fitted = listed ?? fit(fitting, schema, value);
    if (fitted !== undefined) fields[name] = name === "currency" ? lowerCase(fitted) : fitted;
  }
  return fields;
}

/** Parameters that come as an array and are shown as a list of objects. */
function listFrom(model: Model, scope: Scope, schema: Schema, value: Json): JsonObject | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = alternatives(model.document, schema).find(
    ({ properties }) => properties?.["object"]?.enum?.[0] === "list",
  );
  const [kind] = model.itemKinds(list);
  if (kind === undefined) return undefined;
  const data = value.flatMap((item) =>
    isObject(item) ? [newObject(model, scope, kind, item)] : [],
  );
  return { object: "list", data, has_more: false, url: "" };
}

/** Moments that every object of the kind has: its creation, and the end of what expires. */
function timesOf(scope: Scope, { properties = {}, required = [] }: Schema): JsonObject {
  const times: JsonObject = {};
  for (const name of new Set(["created", ...required])) {
    const schema = properties[name];
    const at = scope.clock.now() + (name.startsWith("expires") ? validFor : 0);
    if (schema === undefined || schema.nullable === true) continue;
    if (schema.format === "date-time") times[name] = new Date(at).toISOString();
    else if (schema.format === "unix-time" || (name === "created" && schema.type === "integer")) {
      times[name] = Math.floor(at / 1000);
    }
  }
  return times;
}

/** A day, in milliseconds: how long links and sessions live. */
const validFor = 24 * 60 * 60 * 1000;

function mergedValue(current: Json | undefined, change: Json | undefined): Json | undefined {
  if (!isObject(current) || !isObject(change) || current["object"] !== undefined) return change;
  return { ...current, ...change };
}

function takesText(model: Model, schema: Schema | undefined): boolean {
  return (
    schema !== undefined &&
    alternatives(model.document, schema).some(
      (branch) => branch.type === "string" && branch.enum === undefined,
    )
  );
}

function metadataOf(object: JsonObject): Metadata {
  const entries = Object.entries(record(object, "metadata") ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function lowerCase(value: Json): Json {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** The kinds of object that a field may name by id. */
export function referredKinds(schema: Schema | undefined): readonly string[] {
  const targets = schema?.["x-expansionResources"]?.oneOf ?? [];
  return targets.flatMap((target) => {
    const name = refName(target);
    return name === undefined || name.startsWith("deleted_") ? [] : [name];
  });
}
