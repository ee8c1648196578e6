// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface ApplicationFeeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ApplicationFeeListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
}

export interface ApplicationFeeListRefundsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface ApplicationFeeCreateRefundParams<Expand = string[]> {
  amount?: number;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface ApplicationFeeRetrieveRefundParams<Expand = string[]> {
  expand?: Expand;
}

export interface ApplicationFeeUpdateRefundParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}
