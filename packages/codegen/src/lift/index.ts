import type { OpenApiDocument } from "../openapi.ts";
import { documentOf } from "./document.ts";
import { findStripePackage, readStripePackage } from "./package.ts";

export { LiftError } from "./package.ts";

/** What `lift` takes. */
export interface LiftOptions {
  /** Folder of an unpacked npm package `stripe`; the installed one unless given. */
  readonly packageRoot?: string;
  /** Whether to take the package's doc comments too: Stripe's words, which aren't ours to commit. */
  readonly descriptions?: boolean;
}

/**
 * Reads the declarations and modules of the npm package `stripe` and gives the API that it was made
 * for as an OpenAPI 3.0 document in Stripe's dialect: facts only unless descriptions are asked for,
 * in a stable order. Nothing of the package is executed.
 *
 * @throws LiftError where the package isn't installed, or isn't written as this knows it
 */
export async function lift(options: LiftOptions = {}): Promise<OpenApiDocument> {
  const stripePackage = readStripePackage(options.packageRoot ?? findStripePackage());
  return documentOf(stripePackage, options.descriptions === true);
}

/** The document as it is written to disk. */
export function serialize(document: OpenApiDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
