import { SINGULARS } from "./exceptions.ts";

/**
 * The singular of an English plural in snake_case, camelCase or PascalCase, by its last word:
 * `line_items` → `line_item`. Words that aren't plural stay.
 */
export function singular(name: string): string {
  const [, head = "", word = name] = /^(.*?)([A-Z]?[a-z0-9]*)$/.exec(name) ?? [];
  const exception = SINGULARS[word.toLowerCase()];
  if (exception !== undefined) {
    return head + (/^[A-Z]/.test(word) ? capitalize(exception) : exception);
  }
  if (/(?:ss|us|is)$/.test(word)) return name;
  if (/[^aeiou]ies$/.test(word)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|us)es$/.test(word)) return name.slice(0, -2);
  return word.endsWith("s") ? name.slice(0, -1) : name;
}

/** `payment_method` or `paymentMethod` → `PaymentMethod`. What isn't a letter or a digit separates words. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map(capitalize)
    .join("");
}

/** `payment_methods` → `paymentMethods`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `paymentMethods`, `PaymentMethod` or `payment_method` → `payment-methods`, …: the names of files. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/** `paymentIntents` or `PaymentIntent` → `payment_intents`, …: Stripe's spelling on the wire. */
export function snakeCase(name: string): string {
  return kebabCase(name).replaceAll("-", "_");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
