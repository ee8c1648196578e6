// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.applicationFees` */
export interface ApplicationFeesActions {
  /** `GET /v1/application_fees/{application_fee}` · https://docs.stripe.com/api/application_fees/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    applicationFee: string,
    params?: ApplicationFeeRetrieveParams<Expand<ApplicationFee, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ApplicationFee, E>>;
  /** `GET /v1/application_fees` · https://docs.stripe.com/api/application_fees/list */
  list: <const E extends readonly string[] = []>(
    params?: ApplicationFeeListParams<ExpandItems<ApplicationFee, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ApplicationFee, E>>;
  /** `GET /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds/list */
  listRefunds: <const E extends readonly string[] = []>(
    applicationFee: string,
    params?: ApplicationFeeListRefundsParams<ExpandItems<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FeeRefund, E>>;
  /** `POST /v1/application_fees/{application_fee}/refunds` · https://docs.stripe.com/api/application_fees/refunds */
  createRefund: <const E extends readonly string[] = []>(
    applicationFee: string,
    params?: ApplicationFeeCreateRefundParams<Expand<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeeRefund, E>>;
  /** `GET /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/retrieve */
  retrieveRefund: <const E extends readonly string[] = []>(
    applicationFee: string,
    refund: string,
    params?: ApplicationFeeRetrieveRefundParams<Expand<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeeRefund, E>>;
  /** `POST /v1/application_fees/{application_fee}/refunds/{refund}` · https://docs.stripe.com/api/application_fees/refunds/update */
  updateRefund: <const E extends readonly string[] = []>(
    applicationFee: string,
    refund: string,
    params?: ApplicationFeeUpdateRefundParams<Expand<FeeRefund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeeRefund, E>>;
}

/** Binds the operations of `stripe.applicationFees` to a client. */
export function applicationFeesActions(client: Client): ApplicationFeesActions {
  const bind = binder(client, "/v1/application_fees");
  return {
    retrieve: bind(operation.get, "/{application_fee}"),
    list: bind(operation.list),
    listRefunds: bind(operation.list, "/{application_fee}/refunds"),
    createRefund: bind(operation.post, "/{application_fee}/refunds"),
    retrieveRefund: bind(operation.get, "/{application_fee}/refunds/{refund}"),
    updateRefund: bind(operation.post, "/{application_fee}/refunds/{refund}"),
  };
}
