// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface TransferCreateParams<Expand = string[]> {
  currency: string;
  destination: string;
  amount?: number;
  description?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  source_transaction?: string;
  source_type?: TransferCreateParams.SourceType;
  transfer_group?: string;
}
export declare namespace TransferCreateParams {
  type SourceType = "bank_account" | "card" | "fpx" | OtherString;
}

export interface TransferRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransferUpdateParams<Expand = string[]> {
  description?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface TransferListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  destination?: string;
  expand?: Expand;
  transfer_group?: string;
}

export interface TransferListReversalsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface TransferCreateReversalParams<Expand = string[]> {
  amount?: number;
  description?: string;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  refund_application_fee?: boolean;
}

export interface TransferRetrieveReversalParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransferUpdateReversalParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}
