import type { Schema } from "./document.ts";
import { malformedRequest } from "./errors.ts";
import { emptyRecord, type JsonObject } from "./json.ts";

/**
 * The API version that a request asks for: a date, a release's name, and more for previews, as in
 * `2026-10-28.endive` or `2026-10-28.preview; some_beta=v1`.
 *
 * @throws StripeError 400
 */
export function askedVersion(asked: string | undefined, fallback: string): string {
  if (asked === undefined) return fallback;
  if (/^\d{4}-\d{2}-\d{2}(?:\.[a-z]+)?(?:\s*;.*)?$/.test(asked)) return asked;
  throw malformedRequest(`Invalid Stripe API version: ${asked.slice(0, 40)}`);
}

/** Previews have parameters and values that no document of a release knows. */
export function isPreview(version: string): boolean {
  return /\.preview\b|;/.test(version);
}

interface Renaming {
  /** The first version without the old name. */
  readonly version: string;
  readonly from: string;
  readonly to: string;
}

/** From the changelog of npm `stripe` 23.0.0. */
const renamings: readonly Renaming[] = [
  {
    version: "2026-09-30",
    from: "payment_method_types",
    to: "allowed_payment_method_types",
  },
];

/** The parameters under the names that the document has for them. */
export function currentNames(params: JsonObject, schema: Schema, version: string): JsonObject {
  let current = params;
  for (const { version: since, from, to } of renamings) {
    const names = schema.properties ?? {};
    const renamed = !Object.hasOwn(names, from) && Object.hasOwn(names, to);
    if (version.slice(0, 10) >= since || !renamed || current[from] === undefined) continue;
    current = Object.assign(emptyRecord(), current, { [to]: current[from] });
    delete current[from];
  }
  return current;
}
