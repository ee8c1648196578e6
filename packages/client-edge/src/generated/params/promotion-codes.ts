// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface PromotionCodeCreateParams<Expand = string[]> {
  promotion: PromotionCodeCreateParams.Promotion;
  active?: boolean;
  code?: string;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  expires_at?: number;
  max_redemptions?: number;
  metadata?: MetadataParam;
  restrictions?: PromotionCodeCreateParams.Restrictions;
}
export declare namespace PromotionCodeCreateParams {
  interface Promotion {
    type: "coupon";
    coupon?: string;
  }
  interface Restrictions {
    currency_options?: { [key: string]: Restrictions.CurrencyOptions };
    first_time_transaction?: boolean;
    minimum_amount?: number;
    minimum_amount_currency?: string;
  }
  namespace Restrictions {
    interface CurrencyOptions {
      minimum_amount?: number;
    }
  }
}

export interface PromotionCodeRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PromotionCodeUpdateParams<Expand = string[]> {
  active?: boolean;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  restrictions?: PromotionCodeUpdateParams.Restrictions;
}
export declare namespace PromotionCodeUpdateParams {
  interface Restrictions {
    currency_options?: { [key: string]: Restrictions.CurrencyOptions };
  }
  namespace Restrictions {
    interface CurrencyOptions {
      minimum_amount?: number;
    }
  }
}

export interface PromotionCodeListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  code?: string;
  coupon?: string;
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}
