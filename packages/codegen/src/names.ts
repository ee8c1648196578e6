import type { HttpMethod } from "./openapi.ts";

/** `us_bank_account` → `UsBankAccount`; what is already in camelCase only gets its first letter. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `process_payment_intent` → `processPaymentIntent`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `processPaymentIntent` → `process_payment_intent`; runs of digits stay with their word. */
export function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

/** Plurals among Stripe's words that none of the endings below tells right. */
const SINGULARS: Record<string, string> = {
  data: "data",
  series: "series",
};

/**
 * The singular of an English plural, for the last word of a name: `line_items` → `line_item`,
 * `addresses` → `address`, `entries` → `entry`. Words that aren't plural stay.
 */
export function singular(name: string): string {
  const [, stem = "", word = name] = /^(.*[^A-Za-z])?([A-Za-z]+)$/.exec(name) ?? [];
  const irregular = SINGULARS[word.toLowerCase()];
  if (irregular !== undefined) return stem + irregular;
  if (/(ss|us|is)$/i.test(word)) return name;
  if (/[^aeiou]ies$/i.test(word)) return `${stem}${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|us)es$/i.test(word)) return stem + word.slice(0, -2);
  if (/s$/i.test(word)) return stem + word.slice(0, -1);
  return name;
}

/** The segments of a path without the slashes. */
function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/**
 * Stripe's rule for `operationId`: the method and every segment in PascalCase, parameters included
 * and `v1` left out: `GET /v1/terminal/readers/{reader}` → `GetTerminalReadersReader`.
 */
export function operationId(method: HttpMethod, path: string): string {
  const segments = segmentsOf(path).filter((segment) => segment !== "v1");
  return [method, ...segments].map(pascalCase).join("");
}

/**
 * The name of the path parameter that follows `segments`: the singular of the segment before it,
 * such as `reader` after `readers`. A name that is taken already gets the next free number.
 */
export function pathParameterName(segments: readonly string[]): string {
  const name = singular(segments.at(-1) ?? "id");
  const taken = (candidate: string) => segments.includes(`{${candidate}}`);
  let unique = name;
  for (let number = 2; taken(unique); number += 1) unique = `${name}_${number}`;
  return unique;
}
