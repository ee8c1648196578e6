// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  BillingAlertsActions as AlertResource,
  BillingCreditBalanceSummariesActions as CreditBalanceSummaryResource,
  BillingCreditBalanceTransactionsActions as CreditBalanceTransactionResource,
  BillingCreditGrantsActions as CreditGrantResource,
  BillingFeedbackOptionsActions as FeedbackOptionResource,
  BillingMeterEventAdjustmentsActions as MeterEventAdjustmentResource,
  BillingMeterEventsActions as MeterEventResource,
  BillingMetersActions as MeterResource,
} from "../actions/billing.ts";
export type {
  AlertActivateParams,
  AlertArchiveParams,
  AlertCreateParams,
  AlertDeactivateParams,
  AlertListParams,
  AlertRetrieveParams,
} from "../params/billing/alerts.ts";
export type { CreditBalanceSummaryRetrieveParams } from "../params/billing/credit-balance-summaries.ts";
export type {
  CreditBalanceTransactionListParams,
  CreditBalanceTransactionRetrieveParams,
} from "../params/billing/credit-balance-transactions.ts";
export type {
  CreditGrantCreateParams,
  CreditGrantExpireParams,
  CreditGrantListParams,
  CreditGrantRetrieveParams,
  CreditGrantUpdateParams,
  CreditGrantVoidGrantParams,
} from "../params/billing/credit-grants.ts";
export type {
  FeedbackOptionCreateParams,
  FeedbackOptionDeactivateParams,
  FeedbackOptionListParams,
  FeedbackOptionRetrieveParams,
  FeedbackOptionUpdateParams,
} from "../params/billing/feedback-options.ts";
export type { MeterEventAdjustmentCreateParams } from "../params/billing/meter-event-adjustments.ts";
export type { MeterEventCreateParams } from "../params/billing/meter-events.ts";
export type {
  MeterCreateParams,
  MeterDeactivateParams,
  MeterListEventSummariesParams,
  MeterListParams,
  MeterReactivateParams,
  MeterRetrieveParams,
  MeterUpdateParams,
} from "../params/billing/meters.ts";
export type { AlertTriggered } from "../schemas/billing/alert-triggered.ts";
export type { Alert } from "../schemas/billing/alert.ts";
export type { CreditBalanceSummary } from "../schemas/billing/credit-balance-summary.ts";
export type { CreditBalanceTransaction } from "../schemas/billing/credit-balance-transaction.ts";
export type { CreditGrant } from "../schemas/billing/credit-grant.ts";
export type { FeedbackOption } from "../schemas/billing/feedback-option.ts";
export type { MeterEventAdjustment } from "../schemas/billing/meter-event-adjustment.ts";
export type { MeterEventSummary } from "../schemas/billing/meter-event-summary.ts";
export type { MeterEvent } from "../schemas/billing/meter-event.ts";
export type { Meter } from "../schemas/billing/meter.ts";
