/** The order of the keys that OpenAPI and Stripe define; what else an object has is sorted by name. */
const KEYS = [
  "openapi",
  "info",
  "servers",
  "paths",
  "components",
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "name",
  "in",
  "title",
  "type",
  "format",
  "enum",
  "maxLength",
  "anyOf",
  "items",
  "properties",
  "required",
  "additionalProperties",
  "nullable",
  "deprecated",
  "style",
  "explode",
  "description",
  "content",
  "schema",
  "encoding",
];

/** Objects whose keys are names of their own, not keywords. */
const NAME_MAPS = new Set(["paths", "schemas", "properties", "encoding", "responses", "content"]);

/** Lists that are sets: their order says nothing, so they are sorted. */
const SETS = new Set(["required", "x-expandableFields"]);

/** A copy with every key in its place, so that equal facts give equal bytes and small diffs. */
export function inOrder<T>(document: T): T;
export function inOrder(value: unknown): unknown {
  return ordered(value, "");
}

function ordered(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ordered(item, ""));
    return SETS.has(key) ? items.map(String).toSorted(compare) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  // Methods of a path stay as they come: get, post, delete.
  if (key.startsWith("/")) return mapEntries(Object.entries(value));
  const byName = NAME_MAPS.has(key);
  const entries = Object.entries(value).toSorted(([a], [b]) => {
    const difference = byName ? 0 : rank(a) - rank(b);
    return difference === 0 ? compare(a, b) : difference;
  });
  return mapEntries(entries, byName);
}

/** The values of a map of names are keyed by nothing that could be mistaken for a keyword. */
function mapEntries(entries: [string, unknown][], byName = false): unknown {
  return Object.fromEntries(
    entries.map(([name, item]) => [
      name,
      ordered(item, byName && !name.startsWith("/") ? "" : name),
    ]),
  );
}

function rank(key: string): number {
  const index = KEYS.indexOf(key);
  return index === -1 ? KEYS.length : index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
