// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.promotionCodes` */
export interface PromotionCodesActions {
  /**
   * `POST /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: PromotionCodeCreateParams<Expand<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PromotionCode, E>>;
  /** `GET /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    promotionCode: string,
    params?: PromotionCodeRetrieveParams<Expand<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PromotionCode, E>>;
  /** `POST /v1/promotion_codes/{promotion_code}` · https://docs.stripe.com/api/promotion_codes/update */
  update: <const E extends readonly string[] = []>(
    promotionCode: string,
    params?: PromotionCodeUpdateParams<Expand<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PromotionCode, E>>;
  /** `GET /v1/promotion_codes` · https://docs.stripe.com/api/promotion_codes/list */
  list: <const E extends readonly string[] = []>(
    params?: PromotionCodeListParams<ExpandItems<PromotionCode, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PromotionCode, E>>;
}

/** Binds the operations of `stripe.promotionCodes` to a client. */
export function promotionCodesActions(client: Client): PromotionCodesActions {
  const bind = binder(client, "/v1/promotion_codes");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{promotion_code}"),
    update: bind(operation.post, "/{promotion_code}"),
    list: bind(operation.list),
  };
}
