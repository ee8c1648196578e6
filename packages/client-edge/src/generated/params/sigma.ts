// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../shared.ts";

export interface ScheduledQueryRunRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ScheduledQueryRunListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
