// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  order_by?: TransactionListParams.OrderBy;
  status?: TransactionListParams.Status;
  status_transitions?: TransactionListParams.StatusTransitions;
}
export declare namespace TransactionListParams {
  type OrderBy = "created" | "posted_at" | OtherString;
  type Status = "open" | "posted" | "void" | OtherString;
  interface StatusTransitions {
    posted_at?: RangeQueryParam | number;
  }
}
