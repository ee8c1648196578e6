// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { InvoicesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.invoices` to a client. */
export function invoicesActions(client: Client): InvoicesActions {
  const bind = binder(client, "/v1/invoices");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "account_tax_ids",
        "custom_fields",
        "discounts",
        "payment_settings.payment_method_types",
      ]),
    ),
    retrieve: bind(operation.get, "/{invoice}"),
    update: bind(
      operation.post,
      "/{invoice}",
      (params) => clear(params, [
        "account_tax_ids",
        "custom_fields",
        "default_tax_rates",
        "discounts",
        "payment_settings.payment_method_types",
      ]),
    ),
    del: bind(operation.del, "/{invoice}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    createPreview: bind(
      operation.post,
      "/create_preview",
      (params) => clear(params, [
        "discounts",
        "invoice_items.*.discounts",
        "invoice_items.*.tax_rates",
        "schedule_details.pause_schedules",
        "schedule_details.phases.*.add_invoice_items.*.tax_rates",
        "schedule_details.phases.*.default_tax_rates",
        "schedule_details.phases.*.discounts",
        "schedule_details.phases.*.invoice_settings.account_tax_ids",
        "schedule_details.phases.*.items.*.discounts",
        "schedule_details.phases.*.items.*.tax_rates",
        "subscription_details.billing_schedules",
        "subscription_details.default_tax_rates",
        "subscription_details.items.*.discounts",
        "subscription_details.items.*.tax_rates",
      ]),
    ),
    addLines: bind(
      operation.post,
      "/{invoice}/add_lines",
      (params) => clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    attachPayment: bind(operation.post, "/{invoice}/attach_payment"),
    finalizeInvoice: bind(operation.post, "/{invoice}/finalize"),
    listLineItems: bind(operation.list, "/{invoice}/lines"),
    updateLineItem: bind(
      operation.post,
      "/{invoice}/lines/{line}",
      (params) => clear(params, ["discounts", "tax_amounts", "tax_rates"]),
    ),
    markUncollectible: bind(operation.post, "/{invoice}/mark_uncollectible"),
    pay: bind(operation.post, "/{invoice}/pay"),
    removeLines: bind(operation.post, "/{invoice}/remove_lines"),
    sendInvoice: bind(operation.post, "/{invoice}/send"),
    updateLines: bind(
      operation.post,
      "/{invoice}/update_lines",
      (params) => clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    voidInvoice: bind(operation.post, "/{invoice}/void"),
  };
}
