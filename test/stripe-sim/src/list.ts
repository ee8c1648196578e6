import { invalidRequest, noSuch } from "./errors.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { integer, text, type Params } from "./params.ts";
import type { List, Resource, Resources } from "./resources/types.ts";
import type { Call, Scope } from "./scope.ts";

/** Which objects a list shows. */
export interface Filter<Type extends Resource> {
  /** Parameters that must equal the field of the same name; absent ones let everything through. */
  readonly equal?: readonly string[];
  readonly where?: (object: Type) => boolean;
  /** The kinds that the list shows, if it is more than one. */
  readonly kinds?: readonly string[];
  /** The objects to show, in their order, where they stand in no table of their own. */
  readonly from?: readonly Resource[] | undefined;
}

/**
 * One page of a list, by Stripe's cursors: `starting_after` goes to older objects,
 * `ending_before` to newer ones; both pages are written newest first
 * (https://docs.stripe.com/api/pagination). A limit out of 1 to 100 is brought into it.
 */
export function list<Type extends keyof Resources>(
  scope: Scope,
  type: Type,
  call: Call,
  filter?: Filter<Resources[Type]>,
): List;
export function list(scope: Scope, type: string, call: Call, filter?: Filter<Resource>): List;
export function list(
  scope: Scope,
  type: string,
  call: Call,
  { equal = [], where = () => true, kinds = [type], from }: Filter<Resource> = {},
): List {
  const { params } = call;
  const all = from ?? kinds.flatMap((kind) => scope.world.table(kind).newestFirst());
  const after = cursor(type, all, params, "starting_after");
  const before = cursor(type, all, params, "ending_before");
  if (after !== undefined && before !== undefined) {
    throw invalidRequest(
      "Received both starting_after and ending_before parameters. Please pass in only one.",
    );
  }
  const matches = matching(params, equal);
  const candidates = all
    .slice(after === undefined ? 0 : after + 1, before)
    .filter((object) => matches(object) && where(object));
  const limit = Math.min(100, Math.max(1, integer(params, "limit") ?? 10));
  const shown = before === undefined ? candidates.slice(0, limit) : candidates.slice(-limit);
  return listObject(shown, candidates.length > shown.length, urlOf(call));
}

/** Stripe's list object. */
export function listObject(data: Json[], hasMore: boolean, url: string): List {
  return { object: "list", data, has_more: hasMore, url };
}

function urlOf({ operation, ids }: Call): string {
  let index = 0;
  return operation.path.replaceAll(/\{[^}]*\}/g, () => encodeURIComponent(ids[index++] ?? ""));
}

function cursor(
  type: string,
  objects: readonly Resource[],
  params: Params,
  name: string,
): number | undefined {
  const id = text(params, name);
  if (id === undefined) return undefined;
  const index = objects.findIndex((object) => object.id === id);
  if (index < 0) throw noSuch(type, id, name, 400);
  return index;
}

/** Whether an object fits the parameters: `created`, and those named, where they are given. */
export function matching(
  params: Params,
  names: readonly string[],
): (object: JsonObject) => boolean {
  const wanted = ["created", ...names].flatMap((name) => {
    const value = params[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return (object) => wanted.every(([name, value]) => equals(object[name], value));
}

/** A field equals the parameter, is one of its values, or lies in its range of gt, gte, lt and lte. */
export function equals(field: Json | undefined, wanted: Json): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(field)
      ? field.some((item) => wanted.includes(item))
      : field !== undefined && wanted.includes(field);
  }
  if (!isObject(wanted)) return field === wanted;
  const { gt, gte, lt, lte } = wanted;
  // Ranges are in seconds, also of times that v2 writes as text.
  const value = typeof field === "string" ? Date.parse(field) / 1000 : field;
  return (
    typeof value === "number" &&
    !(typeof gt === "number" && value <= gt) &&
    !(typeof gte === "number" && value < gte) &&
    !(typeof lt === "number" && value >= lt) &&
    !(typeof lte === "number" && value > lte)
  );
}
