// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  BillingActions,
  BillingAlertsActions,
  BillingCreditBalanceSummariesActions,
  BillingCreditBalanceTransactionsActions,
  BillingCreditGrantsActions,
  BillingFeedbackOptionsActions,
  BillingMeterEventAdjustmentsActions,
  BillingMeterEventsActions,
  BillingMetersActions,
} from "./interfaces.ts";

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
