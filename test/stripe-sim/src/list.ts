import { invalidRequest, noSuch } from "./errors.ts";
import { isObject, type JsonObject } from "./json.ts";
import { integer, text, type Params } from "./params.ts";
import type { List, Resource } from "./resources/types.ts";

/**
 * One page of a list, by Stripe's cursors: `starting_after` goes to older objects,
 * `ending_before` to newer ones; both pages are written newest first
 * (https://docs.stripe.com/api/pagination). A limit out of 1 to 100 is brought into it.
 *
 * @param objects all that match, the newest first
 */
export function page(objects: readonly Resource[], params: Params, url: string): List {
  const limit = Math.min(100, Math.max(1, integer(params, "limit") ?? 10));
  const after = cursor(objects, params, "starting_after");
  const before = cursor(objects, params, "ending_before");
  if (after !== undefined && before !== undefined) {
    throw invalidRequest(
      "Received both starting_after and ending_before parameters. Please pass in only one.",
    );
  }
  const start = before === undefined ? (after ?? -1) + 1 : Math.max(0, before - limit);
  const end = before ?? start + limit;
  const hasMore = before === undefined ? end < objects.length : start > 0;
  return { object: "list", data: objects.slice(start, end), has_more: hasMore, url };
}

function cursor(objects: readonly Resource[], params: Params, name: string): number | undefined {
  const id = text(params, name);
  if (id === undefined) return undefined;
  const index = objects.findIndex((object) => object.id === id);
  if (index < 0) throw noSuch(objects[0]?.object ?? "object", id, name, 400);
  return index;
}

/** A filter by the parameters that must equal a field; absent ones let everything through. */
export function matching(
  params: Params,
  names: readonly string[],
): (object: JsonObject) => boolean {
  const wanted = names.flatMap((name) => {
    const value = params[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  const created = createdFilter(params);
  return (object) => wanted.every(([name, value]) => object[name] === value) && created(object);
}

/** `created` as an exact second, or as a range with gt, gte, lt and lte. */
function createdFilter(params: Params): (object: JsonObject) => boolean {
  const range = params["created"];
  if (typeof range === "number") return ({ created }) => created === range;
  if (!isObject(range)) return () => true;
  const { gt, gte, lt, lte } = range;
  return ({ created }) =>
    typeof created === "number" &&
    !(typeof gt === "number" && created <= gt) &&
    !(typeof gte === "number" && created < gte) &&
    !(typeof lt === "number" && created >= lt) &&
    !(typeof lte === "number" && created > lte);
}
