import type { SchemaObject } from "../openapi.ts";

/** Where a scalar stands: what its name and its comment say is all that tells more than `number`. */
export interface ScalarPosition {
  /** Wire name of the field. */
  readonly field: string;
  /** The field's comment. Facts are read from it, no word of it is kept. */
  readonly comment: string;
  readonly version: "v1" | "v2";
}

/** `number` in TypeScript is `integer` or `number` in Stripe's documents. */
export function numberSchema(_position: ScalarPosition): SchemaObject {
  return { type: "number" };
}

/** Strings that are times (v2), or that have a limit. */
export function stringSchema(_position: ScalarPosition): SchemaObject {
  return { type: "string" };
}
