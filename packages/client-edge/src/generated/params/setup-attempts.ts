// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface SetupAttemptListParams<Expand = string[]> extends PaginationParams {
  setup_intent: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
}
