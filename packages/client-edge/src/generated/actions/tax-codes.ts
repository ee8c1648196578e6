// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TaxCodesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.taxCodes` to a client. */
export function taxCodesActions(client: Client): TaxCodesActions {
  const bind = binder(client, "/v1/tax_codes");
  return {
    retrieve: bind(operation.get, "/{tax_code}"),
    list: bind(operation.list),
  };
}
