import { checkText } from "./check-text.ts";

/**
 * Parameters as the JSON body of a v2 request. A `Date` becomes RFC 3339; a bigint a string, as
 * v2 has its int64 values.
 *
 * @throws {TypeError} for text that was cut within a character
 */
export function encodeJson(params: object): string {
  return JSON.stringify(params, (key, value: unknown) =>
    typeof value === "bigint"
      ? String(value)
      : typeof value === "string"
        ? checkText(value, key)
        : value,
  );
}
