// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";

export interface AuthorizationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AuthorizationUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthorizationListParams<Expand = string[]> extends PaginationParams {
  card?: string;
  cardholder?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: AuthorizationListParams.Status;
}
export declare namespace AuthorizationListParams {
  type Status = "closed" | "expired" | "pending" | "reversed" | OtherString;
}

export interface AuthorizationApproveParams<Expand = string[]> {
  amount?: number;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthorizationDeclineParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}
