// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  BillingPortalActions,
  BillingPortalConfigurationsActions,
  BillingPortalSessionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.billingPortal` to a client. */
export function billingPortalActions(client: Client): BillingPortalActions {
  return {
    configurations: billingPortalConfigurationsActions(client),
    sessions: billingPortalSessionsActions(client),
  };
}

function billingPortalConfigurationsActions(client: Client): BillingPortalConfigurationsActions {
  const bind = binder(client, "/v1/billing_portal/configurations");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "features.customer_update.allowed_updates",
        "features.subscription_cancel.cancellation_reason.feedback_options",
        "features.subscription_cancel.cancellation_reason.options",
        "features.subscription_pause.duration.interval_options",
        "features.subscription_update.default_allowed_updates",
        "features.subscription_update.products",
      ]),
    ),
    retrieve: bind(operation.get, "/{configuration}"),
    update: bind(
      operation.post,
      "/{configuration}",
      (params) => clear(params, [
        "features.customer_update.allowed_updates",
        "features.subscription_cancel.cancellation_reason.feedback_options",
        "features.subscription_cancel.cancellation_reason.options",
        "features.subscription_pause.duration.interval_options",
        "features.subscription_update.default_allowed_updates",
        "features.subscription_update.products",
        "features.subscription_update.schedule_at_period_end.conditions",
      ]),
    ),
    list: bind(operation.list),
  };
}

function billingPortalSessionsActions(client: Client): BillingPortalSessionsActions {
  const bind = binder(client, "/v1/billing_portal/sessions");
  return {
    create: bind(operation.post),
  };
}
