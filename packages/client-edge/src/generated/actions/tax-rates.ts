// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TaxRatesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.taxRates` to a client. */
export function taxRatesActions(client: Client): TaxRatesActions {
  const bind = binder(client, "/v1/tax_rates");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{tax_rate}"),
    update: bind(operation.post, "/{tax_rate}"),
    list: bind(operation.list),
  };
}
