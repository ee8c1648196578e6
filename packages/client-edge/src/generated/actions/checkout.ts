// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { CheckoutActions, CheckoutSessionsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.checkout` to a client. */
export function checkoutActions(client: Client): CheckoutActions {
  return {
    sessions: checkoutSessionsActions(client),
  };
}

function checkoutSessionsActions(client: Client): CheckoutSessionsActions {
  const bind = binder(client, "/v1/checkout/sessions");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "invoice_creation.invoice_data.account_tax_ids",
        "invoice_creation.invoice_data.custom_fields",
        "payment_method_options.klarna.subscriptions",
        "subscription_data.invoice_settings.account_tax_ids",
        "subscription_data.invoice_settings.custom_fields",
      ]),
    ),
    retrieve: bind(operation.get, "/{session}"),
    update: bind(
      operation.post,
      "/{session}",
      (params) => clear(params, ["line_items.*.tax_rates", "shipping_options"]),
    ),
    list: bind(operation.list),
    expire: bind(operation.post, "/{session}/expire"),
    listLineItems: bind(operation.list, "/{session}/line_items"),
  };
}
