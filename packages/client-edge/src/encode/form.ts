/**
 * Parameters as Stripe's form encoding, for bodies and queries: `a=1&b[c]=2&d[0]=x`.
 *
 * `undefined` is left out, also in arrays (where the index stays); `null` and `""` both give
 * `key=`; empty arrays and objects send nothing. A `Date` becomes whole seconds, or RFC 3339
 * where `isoDates` says so (v2).
 *
 * @throws {TypeError} when the key of a map (metadata) has a bracket, which Stripe would read as
 * another key.
 */
export function encodeForm(params: object, isoDates?: boolean): string {
  let form = "";
  for (const [key, value] of Object.entries(params)) {
    form = append(form, escape(key), value, isoDates);
  }
  return form;
}

function append(form: string, key: string, value: unknown, isoDates?: boolean): string {
  if (value === undefined) return form;
  if (typeof value === "object" && value !== null) {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        form = append(form, `${key}[${index}]`, item, isoDates);
      });
      return form;
    }
    if (!(value instanceof Date)) {
      for (const [name, item] of Object.entries(value)) {
        if (/[[\]]/.test(name)) {
          throw new TypeError(`"${name}" in ${key} has a bracket, which a parameter's name can't.`);
        }
        form = append(form, `${key}[${escape(name)}]`, item, isoDates);
      }
      return form;
    }
  }
  const separator = form && "&";
  return `${form}${separator}${key}=${escape(toText(value, isoDates))}`;
}

function toText(value: unknown, isoDates?: boolean): string {
  if (value instanceof Date) {
    return isoDates ? value.toISOString() : String(Math.floor(value.getTime() / 1000));
  }
  return value === null ? "" : String(value);
}

/** Percent-encodes as Stripe's own libraries do: brackets stay, and `! ' ( ) *` go. */
function escape(text: string): string {
  // Ids, enums and numbers, which are nearly all values, have nothing to escape.
  if (/^[\w.~[\]-]*$/.test(text)) return text;
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%5B/g, "[")
    .replace(/%5D/g, "]");
}
