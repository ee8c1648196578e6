// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from "../operations/payouts.ts";
import type { Payout } from "../schemas/payout.ts";

/** `stripe.payouts` */
export interface PayoutsActions {
  /** `POST /v1/payouts` · https://docs.stripe.com/api/payouts/create */
  create: (params: PayoutCreateParams, options?: RequestOptions) => ApiPromise<Payout>;
  /** `GET /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/retrieve */
  retrieve: (
    payout: string,
    params?: PayoutRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Payout>;
  /** `POST /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/update */
  update: (
    payout: string,
    params?: PayoutUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Payout>;
  /** `GET /v1/payouts` · https://docs.stripe.com/api/payouts/list */
  list: (params?: PayoutListParams, options?: RequestOptions) => ApiListPromise<Payout>;
  /** `POST /v1/payouts/{payout}/cancel` · https://docs.stripe.com/api/payouts/cancel */
  cancel: (
    payout: string,
    params?: PayoutCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Payout>;
  /** `POST /v1/payouts/{payout}/reverse` · https://docs.stripe.com/api/payouts/reverse */
  reverse: (
    payout: string,
    params?: PayoutReverseParams,
    options?: RequestOptions,
  ) => ApiPromise<Payout>;
}

/** Binds the operations of `stripe.payouts` to a client. */
export function payoutsActions(client: Client): PayoutsActions {
  return {
    create: (params, options) => operation.post(client, "/v1/payouts", [], params, options),
    retrieve: (payout, params, options) =>
      operation.get(client, "/v1/payouts/{payout}", [payout], params, options),
    update: (payout, params, options) =>
      operation.post(client, "/v1/payouts/{payout}", [payout], params, options),
    list: (params, options) => operation.list(client, "/v1/payouts", [], params, options),
    cancel: (payout, params, options) =>
      operation.post(client, "/v1/payouts/{payout}/cancel", [payout], params, options),
    reverse: (payout, params, options) =>
      operation.post(client, "/v1/payouts/{payout}/reverse", [payout], params, options),
  };
}
