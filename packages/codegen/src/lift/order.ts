/** The order of the keys that OpenAPI and Stripe define; what else an object has is sorted by name. */
const KEYS = [
  "openapi",
  "info",
  "servers",
  "paths",
  "components",
  "operationId",
  "deprecated",
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
  "style",
  "explode",
  "description",
  "content",
  "schema",
  "encoding",
];

/** What the keys of an object are. Methods of a path stay as they come: get, post, delete. */
type Kind = "keywords" | "names" | "paths" | "methods";

/** Keywords whose value isn't an object of keywords again. */
const KINDS: Readonly<Record<string, Kind>> = {
  paths: "paths",
  schemas: "names",
  properties: "names",
  encoding: "names",
  responses: "names",
  content: "names",
};

/** Lists that are sets: their order says nothing, so they are sorted. */
const SETS = new Set(["required", "x-expandableFields"]);

/** A copy with every key in its place, so that equal facts give equal bytes and small diffs. */
export function inOrder<T>(document: T): T;
export function inOrder(value: unknown): unknown {
  return ordered(value, "keywords");
}

function ordered(value: unknown, kind: Kind): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, "keywords"));
  if (typeof value !== "object" || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  if (kind === "keywords") entries.sort(([a], [b]) => rank(a) - rank(b) || compare(a, b));
  if (kind === "names" || kind === "paths") entries.sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(
    entries.map(([key, item]) => {
      if (kind === "keywords" && SETS.has(key) && Array.isArray(item)) {
        return [key, item.map(String).toSorted(compare)];
      }
      return [key, ordered(item, kindWithin(kind, key))];
    }),
  );
}

function kindWithin(kind: Kind, key: string): Kind {
  if (kind === "paths") return "methods";
  return kind === "keywords" && Object.hasOwn(KINDS, key) ? (KINDS[key] ?? kind) : "keywords";
}

function rank(key: string): number {
  const index = KEYS.indexOf(key);
  return index === -1 ? KEYS.length : index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
