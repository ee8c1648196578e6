// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { RangeQueryParam } from "../../../../shared.ts";

export interface EventRetrieveParams {}

export interface EventListParams {
  created?: RangeQueryParam;
  limit?: number;
  object_id?: string;
  types?: string[];
}
