// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ApplicationFeeCreateRefundParams,
  ApplicationFeeListParams,
  ApplicationFeeListRefundsParams,
  ApplicationFeeRetrieveParams,
  ApplicationFeeRetrieveRefundParams,
  ApplicationFeeUpdateRefundParams,
} from "../params/application-fees.ts";
import type { ApplicationFee } from "../schemas/application-fee.ts";
import type { FeeRefund } from "../schemas/fee-refund.ts";

export type {
  ApplicationFeeCreateRefundParams,
  ApplicationFeeListParams,
  ApplicationFeeListRefundsParams,
  ApplicationFeeRetrieveParams,
  ApplicationFeeRetrieveRefundParams,
  ApplicationFeeUpdateRefundParams,
} from "../params/application-fees.ts";

/** `GET /v1/application_fees/{application_fee}` · https://docs.stripe.com/api/application_fees/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  applicationFee: string,
  params?: ApplicationFeeRetrieveParams<Expand<ApplicationFee, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ApplicationFee, E>> {
  return operation.get(
    client,
    "/v1/application_fees/{application_fee}",
    [applicationFee],
    params,
    options,
  );
}

/** `GET /v1/application_fees` · https://docs.stripe.com/api/application_fees/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ApplicationFeeListParams<ExpandItems<ApplicationFee, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ApplicationFee, E>> {
  return operation.list(client, "/v1/application_fees", [], params, options);
}

/** `GET /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds/list */
export function listRefunds<const E extends readonly string[] = []>(
  client: Client,
  applicationFee: string,
  params?: ApplicationFeeListRefundsParams<ExpandItems<FeeRefund, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FeeRefund, E>> {
  return operation.list(
    client,
    "/v1/application_fees/{application_fee}/refunds",
    [applicationFee],
    params,
    options,
  );
}

/** `POST /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds */
export function createRefund<const E extends readonly string[] = []>(
  client: Client,
  applicationFee: string,
  params?: ApplicationFeeCreateRefundParams<Expand<FeeRefund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeeRefund, E>> {
  return operation.post(
    client,
    "/v1/application_fees/{application_fee}/refunds",
    [applicationFee],
    params,
    options,
  );
}

/** `GET /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/retrieve */
export function retrieveRefund<const E extends readonly string[] = []>(
  client: Client,
  applicationFee: string,
  refund: string,
  params?: ApplicationFeeRetrieveRefundParams<Expand<FeeRefund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeeRefund, E>> {
  return operation.get(
    client,
    "/v1/application_fees/{application_fee}/refunds/{refund}",
    [applicationFee, refund],
    params,
    options,
  );
}

/** `POST /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/update */
export function updateRefund<const E extends readonly string[] = []>(
  client: Client,
  applicationFee: string,
  refund: string,
  params?: ApplicationFeeUpdateRefundParams<Expand<FeeRefund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FeeRefund, E>> {
  return operation.post(
    client,
    "/v1/application_fees/{application_fee}/refunds/{refund}",
    [applicationFee, refund],
    params,
    options,
  );
}
