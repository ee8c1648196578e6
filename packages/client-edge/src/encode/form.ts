import { checkText } from "./check-text.ts";

/** What can be sent: text, numbers, times, and lists and maps of these. */
type Encodable = string | number | bigint | boolean | object | null | undefined;

/**
 * Parameters as Stripe's form encoding, for bodies and queries: `a=1&b[c]=2&d[0]=x`.
 *
 * `undefined` is left out, also in arrays (where the index stays); `null` and `""` both give
 * `key=`; empty arrays and objects send nothing. A `Date` becomes whole seconds, or RFC 3339
 * where `isoDates` says so (v2).
 *
 * @throws {TypeError} when the key of a map (metadata) has a bracket, which Stripe would read as
 * another key, and for text that was cut within a character.
 */
export function encodeForm(params: object, isoDates?: boolean): string {
  let form = "";

  const append = (key: string, value: Encodable): void => {
    if (value === undefined) return;
    if (value === null || typeof value !== "object") {
      form += `${form && "&"}${key}=${escape(String(value ?? ""), key)}`;
    } else if (value instanceof Date) {
      append(key, isoDates ? value.toISOString() : Math.floor(value.getTime() / 1000));
    } else if (Array.isArray(value)) {
      value.forEach((item: Encodable, index) => append(`${key}[${index}]`, item));
    } else {
      for (const [name, item] of entries(value)) {
        if (/[[\]]/.test(name)) {
          throw new TypeError(`"${name}" in ${key} has a bracket, which a parameter's name can't.`);
        }
        append(`${key}[${escape(name, key)}]`, item);
      }
    }
  };

  for (const [key, value] of entries(params)) append(escape(key, "A name"), value);
  return form;
}

function entries(fields: object): [string, Encodable][] {
  return Object.entries(fields);
}

/** Percent-encodes as Stripe's own libraries do: brackets stay, and `! ' ( ) *` go. */
function escape(text: string, name: string): string {
  // Ids, enums and numbers, which are nearly all values, have nothing to escape.
  if (/^[\w.~[\]-]*$/.test(text)) return text;
  return encodeURIComponent(checkText(text, name)).replace(/[!'()*]|%5[BD]/g, (found) =>
    found.startsWith("%")
      ? decodeURIComponent(found)
      : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
