// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PaymentLinksActions } from "./interfaces.ts";

/** Binds the operations of `stripe.paymentLinks` to a client. */
export function paymentLinksActions(client: Client): PaymentLinksActions {
  const bind = binder(client, "/v1/payment_links");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "invoice_creation.invoice_data.account_tax_ids",
        "invoice_creation.invoice_data.custom_fields",
        "subscription_data.invoice_settings.account_tax_ids",
        "subscription_data.invoice_settings.custom_fields",
      ]),
    ),
    retrieve: bind(operation.get, "/{payment_link}"),
    update: bind(
      operation.post,
      "/{payment_link}",
      (params) => clear(params, [
        "custom_fields",
        "invoice_creation.invoice_data.account_tax_ids",
        "invoice_creation.invoice_data.custom_fields",
        "optional_items",
        "payment_method_options.card.restrictions.brands_blocked",
        "payment_method_types",
        "shipping_options",
        "subscription_data.invoice_settings.account_tax_ids",
        "subscription_data.invoice_settings.custom_fields",
      ]),
    ),
    list: bind(operation.list),
    listLineItems: bind(operation.list, "/{payment_link}/line_items"),
  };
}
