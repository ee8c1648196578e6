// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SubscriptionsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.subscriptions` to a client. */
export function subscriptionsActions(client: Client): SubscriptionsActions {
  const bind = binder(client, "/v1/subscriptions");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "add_invoice_items.*.tax_rates",
        "default_tax_rates",
        "discounts",
        "invoice_settings.account_tax_ids",
        "invoice_settings.custom_fields",
        "items.*.discounts",
        "items.*.tax_rates",
        "payment_settings.payment_method_types",
      ]),
    ),
    retrieve: bind(operation.get, "/{subscription}"),
    update: bind(
      operation.post,
      "/{subscription}",
      (params) => clear(params, [
        "add_invoice_items.*.tax_rates",
        "billing_schedules",
        "default_tax_rates",
        "discounts",
        "invoice_settings.account_tax_ids",
        "invoice_settings.custom_fields",
        "items.*.discounts",
        "items.*.tax_rates",
        "payment_settings.payment_method_types",
      ]),
    ),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    cancel: bind(operation.del, "/{subscription}"),
    deleteDiscount: bind(operation.del, "/{subscription}/discount"),
    migrate: bind(operation.post, "/{subscription}/migrate"),
    pause: bind(operation.post, "/{subscription}/pause"),
    resume: bind(operation.post, "/{subscription}/resume"),
  };
}
