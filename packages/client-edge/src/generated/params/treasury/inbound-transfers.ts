// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface InboundTransferCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  financial_account: string;
  origin_payment_method: string;
  description?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  statement_descriptor?: string;
}

export interface InboundTransferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InboundTransferListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  status?: InboundTransferListParams.Status;
}
export declare namespace InboundTransferListParams {
  type Status = "canceled" | "failed" | "processing" | "succeeded" | OtherString;
}

export interface InboundTransferCancelParams<Expand = string[]> {
  expand?: Expand;
}
