// Which v2 fields are int64 or decimal strings on the wire is known per operation, so only the
// operations that have some carry this.

import { mapPaths } from "./paths.ts";

/**
 * v2 parameters with the numbers and bigints at `paths` turned into strings, as the wire has
 * int64 and decimal values. A path is dotted, `*` stands for any index or map key. The
 * caller's object isn't touched.
 */
export function stringify<T extends object | undefined>(params: T, paths: readonly string[]): T {
  return mapPaths(params, paths, (value) =>
    typeof value === "number" || typeof value === "bigint" ? String(value) : value,
  );
}
