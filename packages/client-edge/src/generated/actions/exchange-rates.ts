// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ExchangeRatesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.exchangeRates` to a client. */
export function exchangeRatesActions(client: Client): ExchangeRatesActions {
  const bind = binder(client, "/v1/exchange_rates");
  return {
    retrieve: bind(operation.get, "/{exchange_rate}"),
    list: bind(operation.list),
  };
}
