// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ShippingRatesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.shippingRates` to a client. */
export function shippingRatesActions(client: Client): ShippingRatesActions {
  const bind = binder(client, "/v1/shipping_rates");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{shipping_rate}"),
    update: bind(operation.post, "/{shipping_rate}"),
    list: bind(operation.list),
  };
}
