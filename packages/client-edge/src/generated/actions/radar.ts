// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
} from "../params/radar/early-fraud-warnings.ts";
import type { PaymentEvaluationCreateParams } from "../params/radar/payment-evaluations.ts";
import type {
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
} from "../params/radar/value-list-items.ts";
import type {
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../params/radar/value-lists.ts";
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
  retrieve: <const E extends readonly string[] = []>(
    earlyFraudWarning: string,
    params?: EarlyFraudWarningRetrieveParams<Expand<EarlyFraudWarning, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<EarlyFraudWarning, E>>;
  /** `GET /v1/radar/early_fraud_warnings` · https://docs.stripe.com/api/radar/early_fraud_warnings/list */
  list: <const E extends readonly string[] = []>(
    params?: EarlyFraudWarningListParams<ExpandItems<EarlyFraudWarning, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<EarlyFraudWarning, E>>;
}

/** `stripe.radar.paymentEvaluations` */
export interface RadarPaymentEvaluationsActions {
  /** `POST /v1/radar/payment_evaluations` · https://docs.stripe.com/api/radar/payment_evaluations/create */
  create: <const E extends readonly string[] = []>(
    params: PaymentEvaluationCreateParams<Expand<PaymentEvaluation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentEvaluation, E>>;
}

/** `stripe.radar.valueListItems` */
export interface RadarValueListItemsActions {
  /** `POST /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/create */
  create: <const E extends readonly string[] = []>(
    params: ValueListItemCreateParams<Expand<ValueListItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueListItem, E>>;
  /** `GET /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    valueListItem: string,
    params?: ValueListItemRetrieveParams<Expand<ValueListItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueListItem, E>>;
  /** `DELETE /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/delete */
  del: (
    valueListItem: string,
    params?: ValueListItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedValueListItem>;
  /** `GET /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/list */
  list: <const E extends readonly string[] = []>(
    params: ValueListItemListParams<ExpandItems<ValueListItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ValueListItem, E>>;
}

/** `stripe.radar.valueLists` */
export interface RadarValueListsActions {
  /** `POST /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/create */
  create: <const E extends readonly string[] = []>(
    params: ValueListCreateParams<Expand<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueList, E>>;
  /** `GET /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    valueList: string,
    params?: ValueListRetrieveParams<Expand<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueList, E>>;
  /** `POST /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/update */
  update: <const E extends readonly string[] = []>(
    valueList: string,
    params?: ValueListUpdateParams<Expand<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ValueList, E>>;
  /** `DELETE /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/delete */
  del: (
    valueList: string,
    params?: ValueListDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedValueList>;
  /** `GET /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/list */
  list: <const E extends readonly string[] = []>(
    params?: ValueListListParams<ExpandItems<ValueList, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ValueList, E>>;
}

/** Binds the operations of `stripe.radar` to a client. */
export function radarActions(client: Client): RadarActions {
  return {
    earlyFraudWarnings: radarEarlyFraudWarningsActions(client),
    paymentEvaluations: radarPaymentEvaluationsActions(client),
    valueListItems: radarValueListItemsActions(client),
    valueLists: radarValueListsActions(client),
  };
}

function radarEarlyFraudWarningsActions(client: Client): RadarEarlyFraudWarningsActions {
  const bind = binder(client, "/v1/radar/early_fraud_warnings");
  return {
    retrieve: bind(operation.get, "/{early_fraud_warning}"),
    list: bind(operation.list),
  };
}

function radarPaymentEvaluationsActions(client: Client): RadarPaymentEvaluationsActions {
  const bind = binder(client, "/v1/radar/payment_evaluations");
  return {
    create: bind(operation.post),
  };
}

function radarValueListItemsActions(client: Client): RadarValueListItemsActions {
  const bind = binder(client, "/v1/radar/value_list_items");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{value_list_item}"),
    del: bind(operation.del, "/{value_list_item}"),
    list: bind(operation.list),
  };
}

function radarValueListsActions(client: Client): RadarValueListsActions {
  const bind = binder(client, "/v1/radar/value_lists");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{value_list}"),
    update: bind(operation.post, "/{value_list}"),
    del: bind(operation.del, "/{value_list}"),
    list: bind(operation.list),
  };
}
