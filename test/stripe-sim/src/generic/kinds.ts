import type { JsonObject } from "../json.ts";

/** What the generic operations know of a kind of object beyond its schema. */
export interface Kind {
  /** What ids start with, everything up to the random part: `prod_`, `txr_1`. */
  readonly idPrefix?: string;
  /** What fields hold when no parameter sets them and the schema's empty value would be wrong. */
  readonly defaults?: JsonObject;
}

/** By the value of `object`. A kind that isn't here is made from its schema alone. */
export const kinds: Readonly<Record<string, Kind>> = {};
