// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

export interface ReceivedDebitRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ReceivedDebitListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: ReceivedDebitListParams.Status;
}
export declare namespace ReceivedDebitListParams {
  type Status = "failed" | "succeeded" | OtherString;
}
