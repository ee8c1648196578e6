/**
 * A copy of `params` in which `change` was applied to the values at dotted `paths`, `*` standing
 * for any index or map key. Only what lies on a path is copied, and nothing when nothing changed.
 */
export function mapPaths<T extends object | undefined>(
  params: T,
  paths: readonly string[],
  change: (value: unknown) => unknown,
): T {
  let result: T = params;
  for (const path of paths) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `change` gives another form of the same parameter
    result = mapPath(result, path.split("."), 0, change) as T;
  }
  return result;
}

function mapPath(
  value: unknown,
  segments: readonly string[],
  depth: number,
  change: (value: unknown) => unknown,
): unknown {
  const segment = segments[depth];
  if (segment === undefined) return change(value);
  if (typeof value !== "object" || value === null) return value;
  const keys =
    segment === "*" ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
  let copy: object | undefined;
  for (const key of keys) {
    const before: unknown = Reflect.get(value, key);
    const after = mapPath(before, segments, depth + 1, change);
    if (after === before) continue;
    copy ??= Array.isArray(value) ? [...value] : { ...value };
    // Not an assignment: a key named `__proto__` stays a key.
    Object.defineProperty(copy, key, { value: after });
  }
  return copy ?? value;
}
