import { isObject, type Json, type JsonObject } from "./json.ts";

/** A request's parameters, checked and converted by their schema. */
export type Params = JsonObject;

/** The string, or `undefined` if absent or empty (an empty string unsets). */
export function text(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function integer(params: Params, name: string): number | undefined {
  const value = params[name];
  return typeof value === "number" ? value : undefined;
}

export function flag(params: Params, name: string): boolean | undefined {
  const value = params[name];
  return typeof value === "boolean" ? value : undefined;
}

export function record(params: Params, name: string): JsonObject | undefined {
  const value = params[name];
  return isObject(value) ? value : undefined;
}

/** The strings of an array parameter. */
export function texts(params: Params, name: string): string[] | undefined {
  const value = params[name];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string")
    : undefined;
}

/**
 * The parameters named, as an object's fields: absent ones are left out, an empty string, which
 * unsets a field, becomes `null`.
 */
export function pick(params: Params, names: readonly string[]): JsonObject {
  const picked: JsonObject = {};
  for (const name of names) {
    const value: Json | undefined = params[name];
    if (value !== undefined) picked[name] = value === "" ? null : value;
  }
  return picked;
}
