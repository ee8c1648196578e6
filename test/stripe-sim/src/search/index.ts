import { invalidRequest } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { integer, text, texts } from "../params.ts";
import type { Handler } from "../scope.ts";
import { matcher } from "./match.ts";
import { parseQuery } from "./parse.ts";

/**
 * `GET /v1/customers/search` and its like. Unlike Stripe's, what was written can be found at once:
 * a test that waited for the index would wait in vain on a clock that stands still.
 */
export function searchOperation(kind: string): Handler {
  return (scope, { operation, params }): JsonObject => {
    const fits = matcher(kind, parseQuery(text(params, "query") ?? ""));
    const found = scope.world.table(kind).newestFirst().filter(fits);
    const limit = Math.min(100, Math.max(1, integer(params, "limit") ?? 10));
    const start = startOf(text(params, "page"), found);
    const end = start + limit;
    const data = found.slice(start, end);
    const last = data.at(-1);
    const more = end < found.length && last !== undefined;
    return {
      object: "search_result",
      data,
      has_more: more,
      next_page: more ? btoa(last.id).replaceAll("=", "") : null,
      ...(texts(params, "expand")?.includes("total_count") === true
        ? { total_count: found.length }
        : {}),
      url: operation.path,
    };
  };
}

/** A page begins after the object that its token names. */
function startOf(page: string | undefined, found: readonly { readonly id: string }[]): number {
  if (page === undefined) return 0;
  const index = found.findIndex(({ id }) => btoa(id).replaceAll("=", "") === page);
  if (index >= 0) return index + 1;
  throw invalidRequest(
    "The page token isn't valid: use next_page of an answer to the same query.",
    {
      param: "page",
    },
  );
}
