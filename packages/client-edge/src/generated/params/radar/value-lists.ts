// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ValueList } from "../../schemas/radar/value-list.ts";

export interface ValueListCreateParams<Expand = string[]> {
  alias: string;
  name: string;
  expand?: Expand;
  item_type?: ValueListCreateParams.ItemType;
  metadata?: MetadataParam;
}
export declare namespace ValueListCreateParams {
  type ItemType = ValueList.ItemType;
}

export interface ValueListRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ValueListUpdateParams<Expand = string[]> {
  alias?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  name?: string;
}

export interface ValueListDeleteParams {}

export interface ValueListListParams<Expand = string[]> extends PaginationParams {
  alias?: string;
  contains?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
}
