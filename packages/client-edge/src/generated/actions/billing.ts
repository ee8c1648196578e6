// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  AlertActivateParams,
  AlertArchiveParams,
  AlertCreateParams,
  AlertDeactivateParams,
  AlertListParams,
  AlertRetrieveParams,
} from "../params/billing/alerts.ts";
import type { CreditBalanceSummaryRetrieveParams } from "../params/billing/credit-balance-summaries.ts";
import type {
  CreditBalanceTransactionListParams,
  CreditBalanceTransactionRetrieveParams,
} from "../params/billing/credit-balance-transactions.ts";
import type {
  CreditGrantCreateParams,
  CreditGrantExpireParams,
  CreditGrantListParams,
  CreditGrantRetrieveParams,
  CreditGrantUpdateParams,
  CreditGrantVoidGrantParams,
} from "../params/billing/credit-grants.ts";
import type {
  FeedbackOptionCreateParams,
  FeedbackOptionDeactivateParams,
  FeedbackOptionListParams,
  FeedbackOptionRetrieveParams,
  FeedbackOptionUpdateParams,
} from "../params/billing/feedback-options.ts";
import type { MeterEventAdjustmentCreateParams } from "../params/billing/meter-event-adjustments.ts";
import type { MeterEventCreateParams } from "../params/billing/meter-events.ts";
import type {
  MeterCreateParams,
  MeterDeactivateParams,
  MeterListEventSummariesParams,
  MeterListParams,
  MeterReactivateParams,
  MeterRetrieveParams,
  MeterUpdateParams,
} from "../params/billing/meters.ts";
import type { Alert } from "../schemas/billing/alert.ts";
import type { CreditBalanceSummary } from "../schemas/billing/credit-balance-summary.ts";
import type { CreditBalanceTransaction } from "../schemas/billing/credit-balance-transaction.ts";
import type { CreditGrant } from "../schemas/billing/credit-grant.ts";
import type { FeedbackOption } from "../schemas/billing/feedback-option.ts";
import type { MeterEventAdjustment } from "../schemas/billing/meter-event-adjustment.ts";
import type { MeterEventSummary } from "../schemas/billing/meter-event-summary.ts";
import type { MeterEvent } from "../schemas/billing/meter-event.ts";
import type { Meter } from "../schemas/billing/meter.ts";

/** `stripe.billing` */
export interface BillingActions {
  readonly alerts: BillingAlertsActions;
  readonly creditBalanceSummaries: BillingCreditBalanceSummariesActions;
  readonly creditBalanceTransactions: BillingCreditBalanceTransactionsActions;
  readonly creditGrants: BillingCreditGrantsActions;
  readonly feedbackOptions: BillingFeedbackOptionsActions;
  readonly meterEventAdjustments: BillingMeterEventAdjustmentsActions;
  readonly meterEvents: BillingMeterEventsActions;
  readonly meters: BillingMetersActions;
}

/** `stripe.billing.alerts` */
export interface BillingAlertsActions {
  /** `POST /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/create */
  create: <const E extends readonly string[] = []>(
    params: AlertCreateParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `GET /v1/billing/alerts/{alert}` · https://docs.stripe.com/api/billing/alerts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertRetrieveParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `GET /v1/billing/alerts` · https://docs.stripe.com/api/billing/alerts/list */
  list: <const E extends readonly string[] = []>(
    params?: AlertListParams<ExpandItems<Alert, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Alert, E>>;
  /** `POST /v1/billing/alerts/{alert}/activate` · https://docs.stripe.com/api/billing/alerts/activate */
  activate: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertActivateParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `POST /v1/billing/alerts/{alert}/archive` · https://docs.stripe.com/api/billing/alerts/archive */
  archive: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertArchiveParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
  /** `POST /v1/billing/alerts/{alert}/deactivate` · https://docs.stripe.com/api/billing/alerts/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    alert: string,
    params?: AlertDeactivateParams<Expand<Alert, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Alert, E>>;
}

/** `stripe.billing.creditBalanceSummaries` */
export interface BillingCreditBalanceSummariesActions {
  /** `GET /v1/billing/credit_balance_summary` · https://docs.stripe.com/api/billing/credit_balance_summary/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params: CreditBalanceSummaryRetrieveParams<Expand<CreditBalanceSummary, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditBalanceSummary, E>>;
}

/** `stripe.billing.creditBalanceTransactions` */
export interface BillingCreditBalanceTransactionsActions {
  /** `GET /v1/billing/credit_balance_transactions/{credit_balance_transaction}` · https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditBalanceTransaction: string,
    params?: CreditBalanceTransactionRetrieveParams<Expand<CreditBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditBalanceTransaction, E>>;
  /** `GET /v1/billing/credit_balance_transactions` · https://docs.stripe.com/api/billing/credit_balance_transactions/list */
  list: <const E extends readonly string[] = []>(
    params?: CreditBalanceTransactionListParams<ExpandItems<CreditBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditBalanceTransaction, E>>;
}

/** `stripe.billing.creditGrants` */
export interface BillingCreditGrantsActions {
  /**
   * `POST /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CreditGrantCreateParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /** `GET /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantRetrieveParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /**
   * `POST /v1/billing/credit_grants/{credit_grant}` · https://docs.stripe.com/api/billing/credit_grants/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantUpdateParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /** `GET /v1/billing/credit_grants` · https://docs.stripe.com/api/billing/credit_grants/list */
  list: <const E extends readonly string[] = []>(
    params?: CreditGrantListParams<ExpandItems<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditGrant, E>>;
  /** `POST /v1/billing/credit_grants/{credit_grant}/expire` · https://docs.stripe.com/api/billing/credit_grants/expire */
  expire: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantExpireParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
  /** `POST /v1/billing/credit_grants/{credit_grant}/void` · https://docs.stripe.com/api/billing/credit_grants/void */
  voidGrant: <const E extends readonly string[] = []>(
    creditGrant: string,
    params?: CreditGrantVoidGrantParams<Expand<CreditGrant, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditGrant, E>>;
}

/** `stripe.billing.feedbackOptions` */
export interface BillingFeedbackOptionsActions {
  /** `POST /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/create */
  create: <const E extends readonly string[] = []>(
    params: FeedbackOptionCreateParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
  /** `GET /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    feedbackOption: string,
    params?: FeedbackOptionRetrieveParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
  /** `POST /v1/billing/feedback_options/{feedback_option}` · https://docs.stripe.com/api/billing/feedback_options/update */
  update: <const E extends readonly string[] = []>(
    feedbackOption: string,
    params?: FeedbackOptionUpdateParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
  /** `GET /v1/billing/feedback_options` · https://docs.stripe.com/api/billing/feedback_options/list */
  list: <const E extends readonly string[] = []>(
    params?: FeedbackOptionListParams<ExpandItems<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FeedbackOption, E>>;
  /** `POST /v1/billing/feedback_options/{feedback_option}/deactivate` · https://docs.stripe.com/api/billing/feedback_options/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    feedbackOption: string,
    params?: FeedbackOptionDeactivateParams<Expand<FeedbackOption, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FeedbackOption, E>>;
}

/** `stripe.billing.meterEventAdjustments` */
export interface BillingMeterEventAdjustmentsActions {
  /** `POST /v1/billing/meter_event_adjustments` · https://docs.stripe.com/api/billing/meter_event_adjustments/create */
  create: <const E extends readonly string[] = []>(
    params: MeterEventAdjustmentCreateParams<Expand<MeterEventAdjustment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<MeterEventAdjustment, E>>;
}

/** `stripe.billing.meterEvents` */
export interface BillingMeterEventsActions {
  /**
   * `POST /v1/billing/meter_events` · https://docs.stripe.com/api/billing/meter_events/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: MeterEventCreateParams<Expand<MeterEvent, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<MeterEvent, E>>;
}

/** `stripe.billing.meters` */
export interface BillingMetersActions {
  /** `POST /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/create */
  create: <const E extends readonly string[] = []>(
    params: MeterCreateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /** `GET /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterRetrieveParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /** `POST /v1/billing/meters/{meter}` · https://docs.stripe.com/api/billing/meters/update */
  update: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterUpdateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /** `GET /v1/billing/meters` · https://docs.stripe.com/api/billing/meters/list */
  list: <const E extends readonly string[] = []>(
    params?: MeterListParams<ExpandItems<Meter, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Meter, E>>;
  /** `POST /v1/billing/meters/{meter}/deactivate` · https://docs.stripe.com/api/billing/meters/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterDeactivateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
  /**
   * `GET /v1/billing/meters/{meter}/event_summaries` · https://docs.stripe.com/api/billing/meters/event_summaries/list
   *
   * Times are in seconds since the Unix epoch.
   */
  listEventSummaries: <const E extends readonly string[] = []>(
    meter: string,
    params: MeterListEventSummariesParams<ExpandItems<MeterEventSummary, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<MeterEventSummary, E>>;
  /** `POST /v1/billing/meters/{meter}/reactivate` · https://docs.stripe.com/api/billing/meters/reactivate */
  reactivate: <const E extends readonly string[] = []>(
    meter: string,
    params?: MeterReactivateParams<Expand<Meter, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Meter, E>>;
}

/** Binds the operations of `stripe.billing` to a client. */
export function billingActions(client: Client): BillingActions {
  return {
    alerts: billingAlertsActions(client),
    creditBalanceSummaries: billingCreditBalanceSummariesActions(client),
    creditBalanceTransactions: billingCreditBalanceTransactionsActions(client),
    creditGrants: billingCreditGrantsActions(client),
    feedbackOptions: billingFeedbackOptionsActions(client),
    meterEventAdjustments: billingMeterEventAdjustmentsActions(client),
    meterEvents: billingMeterEventsActions(client),
    meters: billingMetersActions(client),
  };
}

function billingAlertsActions(client: Client): BillingAlertsActions {
  const bind = binder(client, "/v1/billing/alerts");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{alert}"),
    list: bind(operation.list),
    activate: bind(operation.post, "/{alert}/activate"),
    archive: bind(operation.post, "/{alert}/archive"),
    deactivate: bind(operation.post, "/{alert}/deactivate"),
  };
}

function billingCreditBalanceSummariesActions(
  client: Client,
): BillingCreditBalanceSummariesActions {
  const bind = binder(client, "/v1/billing/credit_balance_summary");
  return {
    retrieve: bind(operation.get),
  };
}

function billingCreditBalanceTransactionsActions(
  client: Client,
): BillingCreditBalanceTransactionsActions {
  const bind = binder(client, "/v1/billing/credit_balance_transactions");
  return {
    retrieve: bind(operation.get, "/{credit_balance_transaction}"),
    list: bind(operation.list),
  };
}

function billingCreditGrantsActions(client: Client): BillingCreditGrantsActions {
  const bind = binder(client, "/v1/billing/credit_grants");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{credit_grant}"),
    update: bind(operation.post, "/{credit_grant}"),
    list: bind(operation.list),
    expire: bind(operation.post, "/{credit_grant}/expire"),
    voidGrant: bind(operation.post, "/{credit_grant}/void"),
  };
}

function billingFeedbackOptionsActions(client: Client): BillingFeedbackOptionsActions {
  const bind = binder(client, "/v1/billing/feedback_options");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{feedback_option}"),
    update: bind(operation.post, "/{feedback_option}"),
    list: bind(operation.list),
    deactivate: bind(operation.post, "/{feedback_option}/deactivate"),
  };
}

function billingMeterEventAdjustmentsActions(client: Client): BillingMeterEventAdjustmentsActions {
  const bind = binder(client, "/v1/billing/meter_event_adjustments");
  return {
    create: bind(operation.post),
  };
}

function billingMeterEventsActions(client: Client): BillingMeterEventsActions {
  const bind = binder(client, "/v1/billing/meter_events");
  return {
    create: bind(operation.post),
  };
}

function billingMetersActions(client: Client): BillingMetersActions {
  const bind = binder(client, "/v1/billing/meters");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{meter}"),
    update: bind(operation.post, "/{meter}"),
    list: bind(operation.list),
    deactivate: bind(operation.post, "/{meter}/deactivate"),
    listEventSummaries: bind(operation.list, "/{meter}/event_summaries"),
    reactivate: bind(operation.post, "/{meter}/reactivate"),
  };
}
