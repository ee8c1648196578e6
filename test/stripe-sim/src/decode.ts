import { emptyRecord, isObject, type Json, type JsonObject } from "./json.ts";

/** Deeper nesting than any of Stripe's parameters has; it bounds recursion. */
const maxDepth = 16;

/**
 * Decodes `a=1&b[c]=2&d[0]=x&e[]=y` into nested records of strings. `e[]` becomes an array;
 * indexed keys stay records (what they mean depends on the schema). The records have no prototype.
 *
 * @returns the record, or the first key that can't be read
 */
export function decodeForm(
  pairs: Iterable<readonly [string, string]>,
): { params: JsonObject } | { malformed: string } {
  const params = emptyRecord();
  for (const [key, value] of pairs) {
    const path = parseKey(key);
    if (path === undefined || !assign(params, path, value)) return { malformed: key };
  }
  return { params };
}

function parseKey(key: string): string[] | undefined {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  if (match === null) return undefined;
  const [, root = "", brackets = ""] = match;
  const path = brackets === "" ? [root] : [root, ...brackets.slice(1, -1).split("][")];
  return path.length > maxDepth ? undefined : path;
}

/** Sets `value` at `path`; false if another key already gave that place another shape. */
function assign(target: JsonObject, path: readonly string[], value: string): boolean {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    if (typeof target[key] === "object") return false;
    target[key] = value;
    return true;
  }
  if (rest[0] === "") return append(target, key, rest.slice(1), value);
  const inner: Json = target[key] ?? emptyRecord();
  if (!isObject(inner)) return false;
  target[key] = inner;
  return assign(inner, rest, value);
}

/** `key[]=value` adds an element; `key[][field]=value` goes on with the last one if it can. */
function append(target: JsonObject, key: string, rest: string[], value: string): boolean {
  const list: Json = target[key] ?? [];
  if (!Array.isArray(list)) return false;
  target[key] = list;
  if (rest.length === 0) {
    list.push(value);
    return true;
  }
  const last = list.at(-1);
  const [field = ""] = rest;
  if (isObject(last) && last[field] === undefined) return assign(last, rest, value);
  const element = emptyRecord();
  list.push(element);
  return assign(element, rest, value);
}
