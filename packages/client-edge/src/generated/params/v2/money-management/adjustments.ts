// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { RangeQueryParam } from "../../../../shared.ts";

export interface AdjustmentRetrieveParams {}

export interface AdjustmentListParams {
  adjusted_flow?: string;
  created?: RangeQueryParam;
  limit?: number;
}
