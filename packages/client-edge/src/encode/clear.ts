// An empty array sends nothing in a form, so where Stripe takes `""` to clear a list, `[]` has
// to become that. Which fields these are is known per operation.

import { mapPaths } from "./paths.ts";

/**
 * v1 parameters with the empty arrays at `paths` turned into `""`, which clears the field. A path
 * is dotted, `*` stands for any index or map key. The caller's object isn't touched.
 */
export function clear<T extends object | undefined>(params: T, paths: readonly string[]): T {
  return mapPaths(params, paths, (value) =>
    Array.isArray(value) && value.length === 0 ? "" : value,
  );
}
