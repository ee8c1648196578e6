// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from "../operations/promotion-codes.ts";
import type { PromotionCode } from "../schemas/promotion-code.ts";

/** `stripe.promotionCodes` */
export interface PromotionCodesActions {
  /**
   * `POST /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (
    params: PromotionCodeCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PromotionCode>;
  /** `GET /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/retrieve */
  retrieve: (
    promotionCode: string,
    params?: PromotionCodeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PromotionCode>;
  /** `POST /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/update */
  update: (
    promotionCode: string,
    params?: PromotionCodeUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PromotionCode>;
  /** `GET /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/list */
  list: (
    params?: PromotionCodeListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PromotionCode>;
}

/** Binds the operations of `stripe.promotionCodes` to a client. */
export function promotionCodesActions(client: Client): PromotionCodesActions {
  return {
    create: (params, options) => operation.post(client, "/v1/promotion_codes", [], params, options),
    retrieve: (promotionCode, params, options) =>
      operation.get(
        client,
        "/v1/promotion_codes/{promotion_code}",
        [promotionCode],
        params,
        options,
      ),
    update: (promotionCode, params, options) =>
      operation.post(
        client,
        "/v1/promotion_codes/{promotion_code}",
        [promotionCode],
        params,
        options,
      ),
    list: (params, options) => operation.list(client, "/v1/promotion_codes", [], params, options),
  };
}
