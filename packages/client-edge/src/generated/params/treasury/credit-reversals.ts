// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface CreditReversalCreateParams<Expand = string[]> {
  received_credit: string;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface CreditReversalRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditReversalListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  received_credit?: string;
  status?: CreditReversalListParams.Status;
}
export declare namespace CreditReversalListParams {
  type Status = "canceled" | "posted" | "processing" | OtherString;
}
