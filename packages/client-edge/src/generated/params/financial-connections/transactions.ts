// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionListParams<Expand = string[]> extends PaginationParams {
  account: string;
  expand?: Expand;
  transacted_at?: RangeQueryParam | number;
  transaction_refresh?: TransactionListParams.TransactionRefresh;
}
export declare namespace TransactionListParams {
  interface TransactionRefresh {
    after: string;
  }
}
