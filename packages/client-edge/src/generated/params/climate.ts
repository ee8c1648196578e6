// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams } from "../../shared.ts";

export interface OrderCreateParams<Expand = string[]> {
  product: string;
  amount?: number;
  beneficiary?: OrderCreateParams.Beneficiary;
  currency?: string;
  expand?: Expand;
  metadata?: MetadataParam;
  metric_tons?: string | number | bigint;
}
export declare namespace OrderCreateParams {
  interface Beneficiary {
    public_name: string;
  }
}

export interface OrderRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface OrderUpdateParams<Expand = string[]> {
  beneficiary?: Emptyable<OrderUpdateParams.Beneficiary>;
  expand?: Expand;
  metadata?: MetadataParam;
}
export declare namespace OrderUpdateParams {
  interface Beneficiary {
    public_name: Emptyable<string>;
  }
}

export interface OrderListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface OrderCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface SupplierRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SupplierListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
