// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ConfigurationCreateParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../../params/billing-portal.ts";
import type { Configuration } from "../../schemas/billing-portal.ts";

export type {
  ConfigurationCreateParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../../params/billing-portal.ts";

/** `POST /v1/billing_portal/configurations` · https://docs.stripe.com/api/billing_portal/configurations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ConfigurationCreateParams<Expand<Configuration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Configuration, E>> {
  return operation.post(
    client,
    "/v1/billing_portal/configurations",
    [],
    clear(params, [
      "features.customer_update.allowed_updates",
      "features.subscription_cancel.cancellation_reason.feedback_options",
      "features.subscription_cancel.cancellation_reason.options",
      "features.subscription_pause.duration.interval_options",
      "features.subscription_update.default_allowed_updates",
      "features.subscription_update.products",
    ]),
    options,
  );
}

/** `GET /v1/billing_portal/configurations/{configuration}` · https://docs.stripe.com/api/billing_portal/configurations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  configuration: string,
  params?: ConfigurationRetrieveParams<Expand<Configuration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Configuration, E>> {
  return operation.get(
    client,
    "/v1/billing_portal/configurations/{configuration}",
    [configuration],
    params,
    options,
  );
}

/** `POST /v1/billing_portal/configurations/{configuration}` · https://docs.stripe.com/api/billing_portal/configurations/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  configuration: string,
  params?: ConfigurationUpdateParams<Expand<Configuration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Configuration, E>> {
  return operation.post(
    client,
    "/v1/billing_portal/configurations/{configuration}",
    [configuration],
    clear(params, [
      "features.customer_update.allowed_updates",
      "features.subscription_cancel.cancellation_reason.feedback_options",
      "features.subscription_cancel.cancellation_reason.options",
      "features.subscription_pause.duration.interval_options",
      "features.subscription_update.default_allowed_updates",
      "features.subscription_update.products",
      "features.subscription_update.schedule_at_period_end.conditions",
    ]),
    options,
  );
}

/** `GET /v1/billing_portal/configurations` · https://docs.stripe.com/api/billing_portal/configurations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ConfigurationListParams<ExpandItems<Configuration, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Configuration, E>> {
  return operation.list(client, "/v1/billing_portal/configurations", [], params, options);
}
