// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.subscriptionSchedules` */
export interface SubscriptionSchedulesActions {
  /**
   * `POST /v1/subscription_schedules` · https://docs.stripe.com/api/subscription_schedules/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: SubscriptionScheduleCreateParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /** `GET /v1/subscription_schedules/{subscription_schedule}` · https://docs.stripe.com/api/subscription_schedules/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleRetrieveParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /**
   * `POST /v1/subscription_schedules/{subscription_schedule}` · https://docs.stripe.com/api/subscription_schedules/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleUpdateParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /** `GET /v1/subscription_schedules` · https://docs.stripe.com/api/subscription_schedules/list */
  list: <const E extends readonly string[] = []>(
    params?: SubscriptionScheduleListParams<ExpandItems<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<SubscriptionSchedule, E>>;
  /** `POST /v1/subscription_schedules/{subscription_schedule}/cancel` · https://docs.stripe.com/api/subscription_schedules/cancel */
  cancel: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleCancelParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
  /** `POST /v1/subscription_schedules/{subscription_schedule}/release` · https://docs.stripe.com/api/subscription_schedules/release */
  release: <const E extends readonly string[] = []>(
    subscriptionSchedule: string,
    params?: SubscriptionScheduleReleaseParams<Expand<SubscriptionSchedule, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<SubscriptionSchedule, E>>;
}

/** Binds the operations of `stripe.subscriptionSchedules` to a client. */
export function subscriptionSchedulesActions(client: Client): SubscriptionSchedulesActions {
  const bind = binder(client, "/v1/subscription_schedules");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
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
    ),
    retrieve: bind(operation.get, "/{subscription_schedule}"),
    update: bind(
      operation.post,
      "/{subscription_schedule}",
      (params) => clear(params, [
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
    ),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{subscription_schedule}/cancel"),
    release: bind(operation.post, "/{subscription_schedule}/release"),
  };
}
