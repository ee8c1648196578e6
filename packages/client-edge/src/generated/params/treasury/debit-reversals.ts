// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface DebitReversalCreateParams<Expand = string[]> {
  received_debit: string;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface DebitReversalRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface DebitReversalListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  received_debit?: string;
  resolution?: DebitReversalListParams.Resolution;
  status?: DebitReversalListParams.Status;
}
export declare namespace DebitReversalListParams {
  type Resolution = "lost" | "won" | OtherString;
  type Status = "canceled" | "completed" | "processing" | OtherString;
}
