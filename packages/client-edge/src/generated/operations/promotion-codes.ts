// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { PromotionCode } from "../schemas/promotion-code.ts";

export interface PromotionCodeCreateParams {
  promotion: PromotionCodeCreateParams.Promotion;
  active?: boolean;
  code?: string;
  customer?: string;
  customer_account?: string;
  expand?: string[];
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

export interface PromotionCodeRetrieveParams {
  expand?: string[];
}

export interface PromotionCodeUpdateParams {
  active?: boolean;
  expand?: string[];
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

export interface PromotionCodeListParams extends PaginationParams {
  active?: boolean;
  code?: string;
  coupon?: string;
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: string[];
}

/**
 * `POST /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create(
  client: Client,
  params: PromotionCodeCreateParams,
  options?: RequestOptions,
): ApiPromise<PromotionCode> {
  return operation.post(client, "/v1/promotion_codes", [], params, options);
}

/** `GET /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/retrieve */
export function retrieve(
  client: Client,
  promotionCode: string,
  params?: PromotionCodeRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PromotionCode> {
  return operation.get(
    client,
    "/v1/promotion_codes/{promotion_code}",
    [promotionCode],
    params,
    options,
  );
}

/** `POST /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/update */
export function update(
  client: Client,
  promotionCode: string,
  params?: PromotionCodeUpdateParams,
  options?: RequestOptions,
): ApiPromise<PromotionCode> {
  return operation.post(
    client,
    "/v1/promotion_codes/{promotion_code}",
    [promotionCode],
    params,
    options,
  );
}

/** `GET /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/list */
export function list(
  client: Client,
  params?: PromotionCodeListParams,
  options?: RequestOptions,
): ApiListPromise<PromotionCode> {
  return operation.list(client, "/v1/promotion_codes", [], params, options);
}
