// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  RadarEarlyFraudWarningsActions as EarlyFraudWarningResource,
  RadarPaymentEvaluationsActions as PaymentEvaluationResource,
  RadarValueListItemsActions as ValueListItemResource,
  RadarValueListsActions as ValueListResource,
} from "../actions/interfaces.ts";
export type {
  EarlyFraudWarningListParams,
  EarlyFraudWarningRetrieveParams,
  PaymentEvaluationCreateParams,
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../params/radar.ts";
export type {
  DeletedValueList,
  DeletedValueListItem,
  EarlyFraudWarning,
  PaymentEvaluation,
  ValueList,
  ValueListItem,
} from "../schemas/radar.ts";
