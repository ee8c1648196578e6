// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ConfigurationCreateParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../params/billing-portal/configurations.ts";
import type { SessionCreateParams } from "../params/billing-portal/sessions.ts";
import type { Configuration } from "../schemas/billing-portal/configuration.ts";
import type { Session } from "../schemas/billing-portal/session.ts";

/** `stripe.billingPortal` */
export interface BillingPortalActions {
  readonly configurations: BillingPortalConfigurationsActions;
  readonly sessions: BillingPortalSessionsActions;
}

/** `stripe.billingPortal.configurations` */
export interface BillingPortalConfigurationsActions {
  /** `POST /v1/billing_portal/configurations` · https://docs.stripe.com/api/billing_portal/configurations/create */
  create: <const E extends readonly string[] = []>(
    params: ConfigurationCreateParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `GET /v1/billing_portal/configurations/{configuration}` · https://docs.stripe.com/api/billing_portal/configurations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    configuration: string,
    params?: ConfigurationRetrieveParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `POST /v1/billing_portal/configurations/{configuration}` · https://docs.stripe.com/api/billing_portal/configurations/update */
  update: <const E extends readonly string[] = []>(
    configuration: string,
    params?: ConfigurationUpdateParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `GET /v1/billing_portal/configurations` · https://docs.stripe.com/api/billing_portal/configurations/list */
  list: <const E extends readonly string[] = []>(
    params?: ConfigurationListParams<ExpandItems<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Configuration, E>>;
}

/** `stripe.billingPortal.sessions` */
export interface BillingPortalSessionsActions {
  /**
   * `POST /v1/billing_portal/sessions` · https://docs.stripe.com/api/billing_portal/sessions/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SessionCreateParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
}

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
