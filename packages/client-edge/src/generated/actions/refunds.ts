// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  RefundCancelParams,
  RefundCreateParams,
  RefundListParams,
  RefundRetrieveParams,
  RefundUpdateParams,
} from "../operations/refunds.ts";
import type { Refund } from "../schemas/refund.ts";

/** `stripe.refunds` */
export interface RefundsActions {
  /** `POST /v1/refunds` · https://docs.stripe.com/api/refunds/create */
  create: (params?: RefundCreateParams, options?: RequestOptions) => ApiPromise<Refund>;
  /** `GET /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/retrieve */
  retrieve: (
    refund: string,
    params?: RefundRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Refund>;
  /** `POST /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/update */
  update: (
    refund: string,
    params?: RefundUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Refund>;
  /** `GET /v1/refunds` · https://docs.stripe.com/api/refunds/list */
  list: (params?: RefundListParams, options?: RequestOptions) => ApiListPromise<Refund>;
  /** `POST /v1/refunds/{refund}/cancel` · https://docs.stripe.com/api/refunds/cancel */
  cancel: (
    refund: string,
    params?: RefundCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Refund>;
}

/** Binds the operations of `stripe.refunds` to a client. */
export function refundsActions(client: Client): RefundsActions {
  return {
    create: (params, options) => operation.post(client, "/v1/refunds", [], params, options),
    retrieve: (refund, params, options) =>
      operation.get(client, "/v1/refunds/{refund}", [refund], params, options),
    update: (refund, params, options) =>
      operation.post(client, "/v1/refunds/{refund}", [refund], params, options),
    list: (params, options) => operation.list(client, "/v1/refunds", [], params, options),
    cancel: (refund, params, options) =>
      operation.post(client, "/v1/refunds/{refund}/cancel", [refund], params, options),
  };
}
