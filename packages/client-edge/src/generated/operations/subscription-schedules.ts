// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SubscriptionScheduleCancelParams,
  SubscriptionScheduleCreateParams,
  SubscriptionScheduleListParams,
  SubscriptionScheduleReleaseParams,
  SubscriptionScheduleRetrieveParams,
  SubscriptionScheduleUpdateParams,
} from "../params/subscription-schedules.ts";
import type { SubscriptionSchedule } from "../schemas/subscription-schedule.ts";

export type {
  SubscriptionScheduleCancelParams,
  SubscriptionScheduleCreateParams,
  SubscriptionScheduleListParams,
  SubscriptionScheduleReleaseParams,
  SubscriptionScheduleRetrieveParams,
  SubscriptionScheduleUpdateParams,
} from "../params/subscription-schedules.ts";

/**
 * `POST /v1/subscription_schedules` · https://docs.stripe.com/api/subscription_schedules/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SubscriptionScheduleCreateParams<Expand<SubscriptionSchedule, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionSchedule, E>> {
  return operation.post(
    client,
    "/v1/subscription_schedules",
    [],
    clear(params, [
      "default_settings.invoice_settings.account_tax_ids",
      "default_settings.invoice_settings.custom_fields",
      "phases.*.add_invoice_items.*.tax_rates",
      "phases.*.default_tax_rates",
      "phases.*.discounts",
      "phases.*.invoice_settings.account_tax_ids",
      "phases.*.invoice_settings.custom_fields",
      "phases.*.items.*.discounts",
      "phases.*.items.*.tax_rates",
    ]),
    options,
  );
}

/** `GET /v1/subscription_schedules/{subscription_schedule}` · https://docs.stripe.com/api/subscription_schedules/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  subscriptionSchedule: string,
  params?: SubscriptionScheduleRetrieveParams<Expand<SubscriptionSchedule, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionSchedule, E>> {
  return operation.get(
    client,
    "/v1/subscription_schedules/{subscription_schedule}",
    [subscriptionSchedule],
    params,
    options,
  );
}

/**
 * `POST /v1/subscription_schedules/{subscription_schedule}` · https://docs.stripe.com/api/subscription_schedules/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  subscriptionSchedule: string,
  params?: SubscriptionScheduleUpdateParams<Expand<SubscriptionSchedule, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionSchedule, E>> {
  return operation.post(
    client,
    "/v1/subscription_schedules/{subscription_schedule}",
    [subscriptionSchedule],
    clear(params, [
      "default_settings.invoice_settings.account_tax_ids",
      "default_settings.invoice_settings.custom_fields",
      "pause_schedules",
      "phases.*.add_invoice_items.*.tax_rates",
      "phases.*.default_tax_rates",
      "phases.*.discounts",
      "phases.*.invoice_settings.account_tax_ids",
      "phases.*.invoice_settings.custom_fields",
      "phases.*.items.*.discounts",
      "phases.*.items.*.tax_rates",
    ]),
    options,
  );
}

/** `GET /v1/subscription_schedules` · https://docs.stripe.com/api/subscription_schedules/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: SubscriptionScheduleListParams<ExpandItems<SubscriptionSchedule, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<SubscriptionSchedule, E>> {
  return operation.list(client, "/v1/subscription_schedules", [], params, options);
}

/** `POST /v1/subscription_schedules/{subscription_schedule}/cancel` · https://docs.stripe.com/api/subscription_schedules/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  subscriptionSchedule: string,
  params?: SubscriptionScheduleCancelParams<Expand<SubscriptionSchedule, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionSchedule, E>> {
  return operation.post(
    client,
    "/v1/subscription_schedules/{subscription_schedule}/cancel",
    [subscriptionSchedule],
    params,
    options,
  );
}

/** `POST /v1/subscription_schedules/{subscription_schedule}/release` · https://docs.stripe.com/api/subscription_schedules/release */
export function release<const E extends readonly string[] = []>(
  client: Client,
  subscriptionSchedule: string,
  params?: SubscriptionScheduleReleaseParams<Expand<SubscriptionSchedule, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<SubscriptionSchedule, E>> {
  return operation.post(
    client,
    "/v1/subscription_schedules/{subscription_schedule}/release",
    [subscriptionSchedule],
    params,
    options,
  );
}
