// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { InvoiceItemsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.invoiceItems` to a client. */
export function invoiceItemsActions(client: Client): InvoiceItemsActions {
  const bind = binder(client, "/v1/invoiceitems");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["discounts"])),
    retrieve: bind(operation.get, "/{invoiceitem}"),
    update: bind(
      operation.post,
      "/{invoiceitem}",
      (params) => clear(params, ["discounts", "tax_rates"]),
    ),
    del: bind(operation.del, "/{invoiceitem}"),
    list: bind(operation.list),
  };
}
