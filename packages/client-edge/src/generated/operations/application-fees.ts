// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ApplicationFee } from "../schemas/application-fee.ts";
import type { FeeRefund } from "../schemas/fee-refund.ts";

export interface ApplicationFeeRetrieveParams {
  expand?: string[];
}

export interface ApplicationFeeListParams extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
}

export interface ApplicationFeeListRefundsParams extends PaginationParams {
  expand?: string[];
}

export interface ApplicationFeeCreateRefundParams {
  amount?: number;
  expand?: string[];
  metadata?: MetadataParam;
}

export interface ApplicationFeeRetrieveRefundParams {
  expand?: string[];
}

export interface ApplicationFeeUpdateRefundParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

/** `GET /v1/application_fees/{application_fee}` · https://docs.stripe.com/api/application_fees/retrieve */
export function retrieve(
  client: Client,
  applicationFee: string,
  params?: ApplicationFeeRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ApplicationFee> {
  return operation.get(
    client,
    "/v1/application_fees/{application_fee}",
    [applicationFee],
    params,
    options,
  );
}

/** `GET /v1/application_fees` · https://docs.stripe.com/api/application_fees/list */
export function list(
  client: Client,
  params?: ApplicationFeeListParams,
  options?: RequestOptions,
): ApiListPromise<ApplicationFee> {
  return operation.list(client, "/v1/application_fees", [], params, options);
}

/** `GET /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds/list */
export function listRefunds(
  client: Client,
  applicationFee: string,
  params?: ApplicationFeeListRefundsParams,
  options?: RequestOptions,
): ApiListPromise<FeeRefund> {
  return operation.list(
    client,
    "/v1/application_fees/{application_fee}/refunds",
    [applicationFee],
    params,
    options,
  );
}

/** `POST /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds */
export function createRefund(
  client: Client,
  applicationFee: string,
  params?: ApplicationFeeCreateRefundParams,
  options?: RequestOptions,
): ApiPromise<FeeRefund> {
  return operation.post(
    client,
    "/v1/application_fees/{application_fee}/refunds",
    [applicationFee],
    params,
    options,
  );
}

/** `GET /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/retrieve */
export function retrieveRefund(
  client: Client,
  applicationFee: string,
  refund: string,
  params?: ApplicationFeeRetrieveRefundParams,
  options?: RequestOptions,
): ApiPromise<FeeRefund> {
  return operation.get(
    client,
    "/v1/application_fees/{application_fee}/refunds/{refund}",
    [applicationFee, refund],
    params,
    options,
  );
}

/** `POST /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/update */
export function updateRefund(
  client: Client,
  applicationFee: string,
  refund: string,
  params?: ApplicationFeeUpdateRefundParams,
  options?: RequestOptions,
): ApiPromise<FeeRefund> {
  return operation.post(
    client,
    "/v1/application_fees/{application_fee}/refunds/{refund}",
    [applicationFee, refund],
    params,
    options,
  );
}
