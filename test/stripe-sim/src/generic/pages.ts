import { malformedRequest } from "../errors.ts";
import type { Json, JsonObject } from "../json.ts";
import { matching } from "../list.ts";
import { integer, text } from "../params.ts";
import type { Resource } from "../resources/types.ts";
import type { Call, Handler } from "../scope.ts";
import { stock } from "./catalogs.ts";
import type { Model } from "./model.ts";
import { checkOwner, ownersOf } from "./named.ts";

const defaultLimit = 20;

/** Lists of v2: pages that name the next one by its URL (https://docs.stripe.com/api-v2-overview). */
export function pagesOperation(model: Model, kinds: readonly string[]): Handler {
  return (scope, call) => {
    checkOwner(model, scope, call);
    const owner = ownersOf(call).at(-1);
    const names = Object.keys(call.params).filter((name) =>
      kinds.some((kind) => Object.hasOwn(model.schema(kind).properties ?? {}, name)),
    );
    const matches = matching(call.params, names);
    const all = kinds
      .flatMap((kind) => stock(model, scope, kind).newestFirst())
      .filter(
        (object) =>
          matches(object) &&
          (owner === undefined || (scope.world.ownerOf(object) ?? object[owner.name]) === owner.id),
      );
    return page(call, all);
  };
}

/** The page of these objects that the request asks for. */
export function page(call: Call, all: readonly Resource[]): JsonObject {
  const { params } = call;
  const limit = Math.min(100, Math.max(1, integer(params, "limit") ?? defaultLimit));
  const start = startOf(all, text(params, "page"));
  const end = start + limit;
  const data: Json[] = all.slice(start, end);
  const next = all[end - 1];
  const before = all[start - limit - 1];
  return {
    data,
    next_page_url: next !== undefined && end < all.length ? urlOf(call, `after_${next.id}`) : null,
    previous_page_url:
      start === 0 ? null : urlOf(call, before === undefined ? "first" : `after_${before.id}`),
  };
}

/** A page begins after an object: one that was created meanwhile doesn't shift it. */
function startOf(all: readonly Resource[], page: string | undefined): number {
  if (page === undefined || page === "first") return 0;
  const after = page.startsWith("after_") ? page.slice("after_".length) : "";
  const index = all.findIndex(({ id }) => id === after);
  if (index < 0)
    throw malformedRequest("The page token isn't valid: use next_page_url as it was given.");
  return index + 1;
}

function urlOf({ operation, ids, params }: Call, page: string): string {
  let index = 0;
  const path = operation.path.replaceAll(/\{[^}]*\}/g, () =>
    encodeURIComponent(ids[index++] ?? ""),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, page })) append(query, name, value);
  return `${path}?${query}`;
}

/** `types[0]=…`, `created[gte]=…`: as the request had it. */
function append(query: URLSearchParams, name: string, value: Json | undefined): void {
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) append(query, `${name}[${key}]`, inner);
  } else if (value !== undefined) query.append(name, `${value ?? ""}`);
}
