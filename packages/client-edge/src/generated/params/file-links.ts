// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface FileLinkCreateParams<Expand = string[]> {
  file: string;
  expand?: Expand;
  expires_at?: number;
  metadata?: Emptyable<MetadataParam>;
}

export interface FileLinkRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FileLinkUpdateParams<Expand = string[]> {
  expand?: Expand;
  expires_at?: Emptyable<"now" | number>;
  metadata?: Emptyable<MetadataParam>;
}

export interface FileLinkListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  expired?: boolean;
  file?: string;
}
