// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TaxIdsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.taxIds` to a client. */
export function taxIdsActions(client: Client): TaxIdsActions {
  const bind = binder(client, "/v1/tax_ids");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{tax_id}"),
    del: bind(operation.del, "/{tax_id}"),
    list: bind(operation.list),
  };
}
