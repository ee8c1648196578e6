import { alternatives, isKind, refName, resolve, type Schema } from "./document.ts";
import { malformedRequest } from "./errors.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { deletedObject } from "./lookup.ts";
import { includes } from "./resources/includes.ts";
import type { Scope } from "./scope.ts";

const maxDepth = 4;

/**
 * Refuses what can't be expanded: before the operation runs, so that nothing happens.
 *
 * @throws StripeError 400, with Stripe's hint to put `data.` in front on lists
 */
export function checkExpansions(scope: Scope, response: Schema, paths: readonly string[]): void {
  for (const path of paths) {
    const segments = path.split(".");
    if (segments.length > maxDepth) {
      throw malformedRequest(
        `You cannot expand more than 4 levels of a property. Property: ${path}`,
        { code: "property_expansion_max_depth", param: "expand" },
      );
    }
    if (!canExpand(scope, response, segments)) {
      const items = resolve(scope.document, response).properties?.["data"]?.items;
      const hint = items !== undefined && canExpand(scope, items, segments);
      throw malformedRequest(
        `This property cannot be expanded (${path}).${
          hint ? ` You may want to try expanding 'data.${path}' instead.` : ""
        }`,
      );
    }
  }
}

function canExpand(scope: Scope, schema: Schema, segments: readonly string[]): boolean {
  const [segment, ...rest] = segments;
  if (segment === undefined) return true;
  return alternatives(scope.document, schema).some((branch) => {
    const properties = branch.properties ?? {};
    const field = Object.hasOwn(properties, segment) ? properties[segment] : undefined;
    if (field === undefined) return false;
    const listed = branch["x-expandableFields"]?.includes(segment) === true;
    const inner = innerSchemas(scope, field);
    return (
      (listed || inner.length > 0) &&
      (rest.length === 0 || inner.some((one) => canExpand(scope, one, rest)))
    );
  });
}

/** The object schemas that a field holds once it is expanded: of an array, its items'. */
function innerSchemas(scope: Scope, field: Schema): readonly Schema[] {
  const { document } = scope;
  return [field, ...(field["x-expansionResources"]?.oneOf ?? [])]
    .flatMap((one) => alternatives(document, one))
    .flatMap((one) => (one.items === undefined ? [one] : alternatives(document, one.items)))
    .filter((one) => one.type === "object" || one.properties !== undefined);
}

/** Replaces the ids on these paths by copies of their objects, in `body`: a copy itself. */
export function expand(
  scope: Scope,
  response: Schema,
  body: JsonObject,
  paths: readonly string[],
): JsonObject {
  for (const path of paths) expandPath(scope, response, body, path.split("."));
  return body;
}

function expandPath(
  scope: Scope,
  schema: Schema,
  target: JsonObject,
  segments: readonly string[],
): void {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  for (const branch of alternatives(scope.document, schema)) {
    const properties = branch.properties ?? {};
    const field = Object.hasOwn(properties, segment) ? properties[segment] : undefined;
    if (field === undefined || !isKind(branch, target)) continue;
    const current = target[segment] ?? included(scope, target, segment);
    if (current === undefined) continue;
    target[segment] = expandValue(scope, field, current);
    for (const value of listOf(target[segment])) {
      for (const inner of innerSchemas(scope, field)) {
        if (isObject(value)) expandPath(scope, inner, value, rest);
      }
    }
    return;
  }
}

function expandValue(scope: Scope, field: Schema, value: Json): Json {
  if (Array.isArray(value)) {
    return value.map((item) => expandValue(scope, field.items ?? {}, item));
  }
  if (typeof value !== "string") return value;
  for (const resource of field["x-expansionResources"]?.oneOf ?? []) {
    const object = scope.world.table(refName(resource) ?? "").get(value);
    if (object !== undefined) return structuredClone<JsonObject>(object);
    const deleted = /^deleted_(.+)$/.exec(refName(resource) ?? "")?.[1];
    const former = deleted === undefined ? undefined : scope.world.deleted(deleted, value);
    if (former !== undefined) return deletedObject(scope, former);
  }
  return value;
}

function included(scope: Scope, { object, id }: JsonObject, field: string): Json | undefined {
  if (typeof object !== "string" || typeof id !== "string") return undefined;
  const value = includes[`${object}.${field}`]?.(scope, id);
  return value === undefined ? undefined : structuredClone(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
