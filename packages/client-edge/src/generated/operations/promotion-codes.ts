// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from "../params/promotion-codes.ts";
import type { PromotionCode } from "../schemas/promotion-code.ts";

export type {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from "../params/promotion-codes.ts";

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
