// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { PromotionCode } from "../schemas/promotion-code.ts";

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

/**
 * `POST /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PromotionCodeCreateParams<Expand<PromotionCode, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PromotionCode, E>> {
  return operation.post(client, "/v1/promotion_codes", [], params, options);
}

/** `GET /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  promotionCode: string,
  params?: PromotionCodeRetrieveParams<Expand<PromotionCode, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PromotionCode, E>> {
  return operation.get(
    client,
    "/v1/promotion_codes/{promotion_code}",
    [promotionCode],
    params,
    options,
  );
}

/** `POST /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  promotionCode: string,
  params?: PromotionCodeUpdateParams<Expand<PromotionCode, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PromotionCode, E>> {
  return operation.post(
    client,
    "/v1/promotion_codes/{promotion_code}",
    [promotionCode],
    params,
    options,
  );
}

/** `GET /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PromotionCodeListParams<ExpandItems<PromotionCode, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PromotionCode, E>> {
  return operation.list(client, "/v1/promotion_codes", [], params, options);
}
