import { invalidRequest } from "./errors.ts";
import { isObject } from "./json.ts";
import type { Params } from "./params.ts";
import type { Metadata } from "./resources/types.ts";

/**
 * An object's metadata after a request: keys are added or replaced, an empty value removes its
 * key, an empty `metadata` removes all (https://docs.stripe.com/api/metadata).
 */
export function mergedMetadata(current: Metadata, params: Params): Metadata {
  const change = params["metadata"];
  if (change === "") return {};
  if (!isObject(change)) return current;
  const entries = new Map(Object.entries(current));
  for (const [key, value] of Object.entries(change)) {
    if (value === "") entries.delete(key);
    else if (typeof value === "string") entries.set(key, checkedMetadata(key, value));
  }
  if (entries.size > 50) {
    throw invalidRequest("Metadata can have at most 50 keys.", { param: "metadata" });
  }
  return Object.fromEntries(entries);
}

function checkedMetadata(key: string, value: string): string {
  const param = `metadata[${key.slice(0, 40)}]`;
  if (key.length > 40) {
    throw invalidRequest("Metadata keys can be at most 40 characters.", { param });
  }
  if (value.length > 500) {
    throw invalidRequest(
      `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters.`,
      { param },
    );
  }
  return value;
}
