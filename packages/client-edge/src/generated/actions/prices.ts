// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PricesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.prices` to a client. */
export function pricesActions(client: Client): PricesActions {
  const bind = binder(client, "/v1/prices");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{price}"),
    update: bind(operation.post, "/{price}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
  };
}
