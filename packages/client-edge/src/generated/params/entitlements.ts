// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams } from "../../shared.ts";

export interface ActiveEntitlementRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ActiveEntitlementListParams<Expand = string[]> extends PaginationParams {
  customer: string;
  expand?: Expand;
}

export interface FeatureCreateParams<Expand = string[]> {
  lookup_key: string;
  name: string;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface FeatureRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FeatureUpdateParams<Expand = string[]> {
  active?: boolean;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
}

export interface FeatureListParams<Expand = string[]> extends PaginationParams {
  archived?: boolean;
  expand?: Expand;
  lookup_key?: string;
}
