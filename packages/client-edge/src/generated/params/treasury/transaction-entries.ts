// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface TransactionEntryRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionEntryListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number;
  effective_at?: RangeQueryParam | number;
  expand?: Expand;
  order_by?: TransactionEntryListParams.OrderBy;
  transaction?: string;
}
export declare namespace TransactionEntryListParams {
  type OrderBy = "created" | "effective_at" | OtherString;
}
