// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { OrdersActions } from "./interfaces.ts";

/** Binds the operations of `stripe.orders` to a client. */
export function ordersActions(client: Client): OrdersActions {
  const bind = binder(client, "/v1/orders", { version: "2022-08-01; orders_beta=v4" });
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "discounts",
        "line_items.*.discounts",
        "line_items.*.product_data.images",
        "line_items.*.tax_rates",
      ]),
    ),
    retrieve: bind(operation.get, "/{order}"),
    update: bind(
      operation.post,
      "/{order}",
      (params) => clear(params, [
        "discounts",
        "line_items.*.discounts",
        "line_items.*.product_data.images",
        "line_items.*.tax_rates",
      ]),
    ),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{order}/cancel"),
    listLineItems: bind(operation.list, "/{order}/line_items"),
    reopen: bind(operation.post, "/{order}/reopen"),
    submit: bind(operation.post, "/{order}/submit"),
  };
}
