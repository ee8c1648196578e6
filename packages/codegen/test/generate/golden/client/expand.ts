// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import type { ExpandPaths } from "../../../../../client-edge/src/expand.ts";

/** What `expand` may name in each object, by the value of its field `object`. */
export interface ExpandableFields {
  list: "data";
  "box_office.ticket": "buyer";
}

/** The parameter `expand` of an operation that answers with `T`: paths, as they are written. */
export type Expand<T, Paths extends readonly string[]> =
  ExpandPaths<ExpandableFields, T, Paths>;

/** The same for a list of `T`. */
export type ExpandItems<T, Paths extends readonly string[]> =
  ExpandPaths<ExpandableFields, T, Paths, "data.">;

/** The same for a search. */
export type ExpandHits<T, Paths extends readonly string[]> =
  ExpandPaths<ExpandableFields, T, Paths, "data.", "total_count">;
