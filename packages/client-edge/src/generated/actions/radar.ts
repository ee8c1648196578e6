// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
} from "../operations/radar/early-fraud-warnings.ts";
import type { PaymentEvaluationCreateParams } from "../operations/radar/payment-evaluations.ts";
import type {
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
} from "../operations/radar/value-list-items.ts";
import type {
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../operations/radar/value-lists.ts";
import type { EarlyFraudWarning } from "../schemas/radar/early-fraud-warning.ts";
import type { PaymentEvaluation } from "../schemas/radar/payment-evaluation.ts";
import type { DeletedValueListItem, ValueListItem } from "../schemas/radar/value-list-item.ts";
import type { DeletedValueList, ValueList } from "../schemas/radar/value-list.ts";

/** `stripe.radar` */
export interface RadarActions {
  readonly earlyFraudWarnings: RadarEarlyFraudWarningsActions;
  readonly paymentEvaluations: RadarPaymentEvaluationsActions;
  readonly valueListItems: RadarValueListItemsActions;
  readonly valueLists: RadarValueListsActions;
}

/** `stripe.radar.earlyFraudWarnings` */
export interface RadarEarlyFraudWarningsActions {
  /** `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` · https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve */
  retrieve: (
    earlyFraudWarning: string,
    params?: EarlyFraudWarningRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<EarlyFraudWarning>;
  /** `GET /v1/radar/early_fraud_warnings` · https://docs.stripe.com/api/radar/early_fraud_warnings/list */
  list: (
    params?: EarlyFraudWarningListParams,
    options?: RequestOptions,
  ) => ApiListPromise<EarlyFraudWarning>;
}

/** `stripe.radar.paymentEvaluations` */
export interface RadarPaymentEvaluationsActions {
  /** `POST /v1/radar/payment_evaluations` · https://docs.stripe.com/api/radar/payment_evaluations/create */
  create: (
    params: PaymentEvaluationCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentEvaluation>;
}

/** `stripe.radar.valueListItems` */
export interface RadarValueListItemsActions {
  /** `POST /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/create */
  create: (
    params: ValueListItemCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<ValueListItem>;
  /** `GET /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/retrieve */
  retrieve: (
    valueListItem: string,
    params?: ValueListItemRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ValueListItem>;
  /** `DELETE /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/delete */
  del: (
    valueListItem: string,
    params?: ValueListItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedValueListItem>;
  /** `GET /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/list */
  list: (
    params: ValueListItemListParams,
    options?: RequestOptions,
  ) => ApiListPromise<ValueListItem>;
}

/** `stripe.radar.valueLists` */
export interface RadarValueListsActions {
  /** `POST /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/create */
  create: (params: ValueListCreateParams, options?: RequestOptions) => ApiPromise<ValueList>;
  /** `GET /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/retrieve */
  retrieve: (
    valueList: string,
    params?: ValueListRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ValueList>;
  /** `POST /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/update */
  update: (
    valueList: string,
    params?: ValueListUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<ValueList>;
  /** `DELETE /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/delete */
  del: (
    valueList: string,
    params?: ValueListDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedValueList>;
  /** `GET /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/list */
  list: (params?: ValueListListParams, options?: RequestOptions) => ApiListPromise<ValueList>;
}

/** Binds the operations of `stripe.radar` to a client. */
export function radarActions(client: Client): RadarActions {
  return {
    earlyFraudWarnings: {
      retrieve: (earlyFraudWarning, params, options) =>
        operation.get(
          client,
          "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
          [earlyFraudWarning],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/radar/early_fraud_warnings", [], params, options),
    },
    paymentEvaluations: {
      create: (params, options) =>
        operation.post(client, "/v1/radar/payment_evaluations", [], params, options),
    },
    valueListItems: {
      create: (params, options) =>
        operation.post(client, "/v1/radar/value_list_items", [], params, options),
      retrieve: (valueListItem, params, options) =>
        operation.get(
          client,
          "/v1/radar/value_list_items/{value_list_item}",
          [valueListItem],
          params,
          options,
        ),
      del: (valueListItem, params, options) =>
        operation.del(
          client,
          "/v1/radar/value_list_items/{value_list_item}",
          [valueListItem],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/radar/value_list_items", [], params, options),
    },
    valueLists: {
      create: (params, options) =>
        operation.post(client, "/v1/radar/value_lists", [], params, options),
      retrieve: (valueList, params, options) =>
        operation.get(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options),
      update: (valueList, params, options) =>
        operation.post(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options),
      del: (valueList, params, options) =>
        operation.del(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/radar/value_lists", [], params, options),
    },
  };
}
