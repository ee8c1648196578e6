// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface PayoutCreateParams<Expand = string[]> {
  amount: number;
  currency: string;
  description?: string;
  destination?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  method?: PayoutCreateParams.Method;
  payout_method?: string;
  source_type?: PayoutCreateParams.SourceType;
  statement_descriptor?: string;
}
export declare namespace PayoutCreateParams {
  type Method = "instant" | "standard" | OtherString;
  type SourceType = "bank_account" | "card" | "fpx" | OtherString;
}

export interface PayoutRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PayoutUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface PayoutListParams<Expand = string[]> extends PaginationParams {
  arrival_date?: RangeQueryParam | number;
  created?: RangeQueryParam | number;
  destination?: string;
  expand?: Expand;
  status?: string;
}

export interface PayoutCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface PayoutReverseParams<Expand = string[]> {
  expand?: Expand;
  metadata?: MetadataParam;
}
