// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { TaxRate } from "../schemas/tax-rate.ts";

export interface TaxRateCreateParams<Expand = string[]> {
  display_name: string;
  inclusive: boolean;
  percentage: number;
  active?: boolean;
  country?: string;
  description?: string;
  expand?: Expand;
  jurisdiction?: string;
  metadata?: MetadataParam;
  state?: string;
  tax_type?: TaxRateCreateParams.TaxType;
}
export declare namespace TaxRateCreateParams {
  type TaxType = TaxRate.TaxType;
}

export interface TaxRateRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TaxRateUpdateParams<Expand = string[]> {
  active?: boolean;
  country?: string;
  description?: string;
  display_name?: string;
  expand?: Expand;
  jurisdiction?: string;
  metadata?: Emptyable<MetadataParam>;
  state?: string;
  tax_type?: TaxRateUpdateParams.TaxType;
}
export declare namespace TaxRateUpdateParams {
  type TaxType = TaxRateCreateParams.TaxType;
}

export interface TaxRateListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: Expand;
  inclusive?: boolean;
}
