// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface BalanceTransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface BalanceTransactionListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  currency?: string;
  expand?: Expand;
  payout?: string;
  source?: string;
  type?: string;
}
