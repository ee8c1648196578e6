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
  const fields = new Map<string, unknown>(Object.entries(value));
  const keys = segment === "*" ? [...fields.keys()] : fields.has(segment) ? [segment] : [];
  let changed = false;
  for (const key of keys) {
    const before = fields.get(key);
    const after = mapPath(before, segments, depth + 1, change);
    if (after === before) continue;
    fields.set(key, after);
    changed = true;
  }
  if (!changed) return value;
  // fromEntries defines own properties, so a key named `__proto__` stays a key.
  return Array.isArray(value) ? [...fields.values()] : Object.fromEntries(fields);
}
