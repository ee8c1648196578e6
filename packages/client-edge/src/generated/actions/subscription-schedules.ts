// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SubscriptionSchedulesActions } from "./interfaces.ts";

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
