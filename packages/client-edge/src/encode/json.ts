/**
 * Parameters as the JSON body of a v2 request. A `Date` becomes RFC 3339; a bigint a string, as
 * v2 has its int64 values.
 */
export function encodeJson(params: object): string {
  return JSON.stringify(params, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
