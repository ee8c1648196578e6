// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  ApplicationFeeCreateRefundParams,
  ApplicationFeeListParams,
  ApplicationFeeListRefundsParams,
  ApplicationFeeRetrieveParams,
  ApplicationFeeRetrieveRefundParams,
  ApplicationFeeUpdateRefundParams,
} from "../operations/application-fees.ts";
import type { ApplicationFee } from "../schemas/application-fee.ts";
import type { FeeRefund } from "../schemas/fee-refund.ts";

/** `stripe.applicationFees` */
export interface ApplicationFeesActions {
  /** `GET /v1/application_fees/{application_fee}` · https://docs.stripe.com/api/application_fees/retrieve */
  retrieve: (
    applicationFee: string,
    params?: ApplicationFeeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ApplicationFee>;
  /** `GET /v1/application_fees` · https://docs.stripe.com/api/application_fees/list */
  list: (
    params?: ApplicationFeeListParams,
    options?: RequestOptions,
  ) => ApiListPromise<ApplicationFee>;
  /** `GET /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds/list */
  listRefunds: (
    applicationFee: string,
    params?: ApplicationFeeListRefundsParams,
    options?: RequestOptions,
  ) => ApiListPromise<FeeRefund>;
  /** `POST /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds */
  createRefund: (
    applicationFee: string,
    params?: ApplicationFeeCreateRefundParams,
    options?: RequestOptions,
  ) => ApiPromise<FeeRefund>;
  /** `GET /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/retrieve */
  retrieveRefund: (
    applicationFee: string,
    refund: string,
    params?: ApplicationFeeRetrieveRefundParams,
    options?: RequestOptions,
  ) => ApiPromise<FeeRefund>;
  /** `POST /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/update */
  updateRefund: (
    applicationFee: string,
    refund: string,
    params?: ApplicationFeeUpdateRefundParams,
    options?: RequestOptions,
  ) => ApiPromise<FeeRefund>;
}

/** Binds the operations of `stripe.applicationFees` to a client. */
export function applicationFeesActions(client: Client): ApplicationFeesActions {
  return {
    retrieve: (applicationFee, params, options) =>
      operation.get(
        client,
        "/v1/application_fees/{application_fee}",
        [applicationFee],
        params,
        options,
      ),
    list: (params, options) => operation.list(client, "/v1/application_fees", [], params, options),
    listRefunds: (applicationFee, params, options) =>
      operation.list(
        client,
        "/v1/application_fees/{application_fee}/refunds",
        [applicationFee],
        params,
        options,
      ),
    createRefund: (applicationFee, params, options) =>
      operation.post(
        client,
        "/v1/application_fees/{application_fee}/refunds",
        [applicationFee],
        params,
        options,
      ),
    retrieveRefund: (applicationFee, refund, params, options) =>
      operation.get(
        client,
        "/v1/application_fees/{application_fee}/refunds/{refund}",
        [applicationFee, refund],
        params,
        options,
      ),
    updateRefund: (applicationFee, refund, params, options) =>
      operation.post(
        client,
        "/v1/application_fees/{application_fee}/refunds/{refund}",
        [applicationFee, refund],
        params,
        options,
      ),
  };
}
