/** A value that survives JSON. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. A field that is `undefined` is absent on the wire. */
export interface JsonObject {
  [field: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * An object without a prototype: for keys that come from a request, `__proto__` included.
 */
export function emptyRecord(): JsonObject {
  const record: JsonObject = Object.create(null);
  return record;
}
