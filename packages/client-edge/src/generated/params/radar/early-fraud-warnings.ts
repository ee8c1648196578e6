// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface EarlyFraudWarningRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface EarlyFraudWarningListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  payment_intent?: string;
}
