// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { QuotesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.quotes` to a client. */
export function quotesActions(client: Client): QuotesActions {
  const bind = binder(client, "/v1/quotes");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "default_tax_rates",
        "discounts",
        "invoice_settings.custom_fields",
        "line_items.*.discounts",
        "line_items.*.tax_rates",
      ]),
    ),
    retrieve: bind(operation.get, "/{quote}"),
    update: bind(
      operation.post,
      "/{quote}",
      (params) => clear(params, [
        "default_tax_rates",
        "discounts",
        "invoice_settings.custom_fields",
        "line_items.*.discounts",
        "line_items.*.tax_rates",
      ]),
    ),
    list: bind(operation.list),
    accept: bind(operation.post, "/{quote}/accept"),
    cancel: bind(operation.post, "/{quote}/cancel"),
    listComputedUpfrontLineItems: bind(operation.list, "/{quote}/computed_upfront_line_items"),
    finalizeQuote: bind(operation.post, "/{quote}/finalize"),
    listLineItems: bind(operation.list, "/{quote}/line_items"),
    pdf: bind(operation.get, "/{quote}/pdf", undefined, { base: "files", stream: true }),
  };
}
