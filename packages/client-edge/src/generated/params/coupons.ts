// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";

export interface CouponCreateParams<Expand = string[]> {
  amount_off?: number;
  applies_to?: CouponCreateParams.AppliesTo;
  currency?: string;
  currency_options?: { [key: string]: CouponCreateParams.CurrencyOptions };
  duration?: CouponCreateParams.Duration;
  duration_in_months?: number;
  expand?: Expand;
  id?: string;
  max_redemptions?: number;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
  percent_off?: number;
  redeem_by?: number;
}
export declare namespace CouponCreateParams {
  interface AppliesTo {
    products?: string[];
  }
  interface CurrencyOptions {
    amount_off: number;
  }
  type Duration = "forever" | "once" | "repeating" | OtherString;
}

export interface CouponRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CouponUpdateParams<Expand = string[]> {
  currency_options?: { [key: string]: CouponUpdateParams.CurrencyOptions };
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
}
export declare namespace CouponUpdateParams {
  interface CurrencyOptions {
    amount_off: number;
  }
}

export interface CouponDeleteParams {}

export interface CouponListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
}
