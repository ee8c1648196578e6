// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface ValueListItemCreateParams<Expand = string[]> {
  value: string;
  value_list: string;
  expand?: Expand;
}

export interface ValueListItemRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ValueListItemDeleteParams {}

export interface ValueListItemListParams<Expand = string[]> extends PaginationParams {
  value_list: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  value?: string;
}
