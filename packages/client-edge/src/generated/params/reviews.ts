// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface ReviewRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReviewListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
}

export interface ReviewApproveParams<Expand = string[]> {
  expand?: Expand;
}
