// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface TransactionListParams<Expand = string[]> extends PaginationParams {
  card?: string;
  cardholder?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  type?: TransactionListParams.Type;
}
export declare namespace TransactionListParams {
  type Type = "capture" | "refund" | OtherString;
}
