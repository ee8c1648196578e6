// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  RadarEarlyFraudWarningsActions as EarlyFraudWarningResource,
  RadarPaymentEvaluationsActions as PaymentEvaluationResource,
  RadarValueListItemsActions as ValueListItemResource,
  RadarValueListsActions as ValueListResource,
} from "../actions/radar.ts";
export type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
} from "../params/radar/early-fraud-warnings.ts";
export type { PaymentEvaluationCreateParams } from "../params/radar/payment-evaluations.ts";
export type {
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
} from "../params/radar/value-list-items.ts";
export type {
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../params/radar/value-lists.ts";
export type { EarlyFraudWarning } from "../schemas/radar/early-fraud-warning.ts";
export type { PaymentEvaluation } from "../schemas/radar/payment-evaluation.ts";
export type { DeletedValueListItem, ValueListItem } from "../schemas/radar/value-list-item.ts";
export type { DeletedValueList, ValueList } from "../schemas/radar/value-list.ts";
