// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SkusActions } from "./interfaces.ts";

/** Binds the operations of `stripe.skus` to a client. */
export function skusActions(client: Client): SkusActions {
  const bind = binder(client, "/v1/skus", { version: "2022-08-01" });
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{sku}"),
    update: bind(operation.post, "/{sku}"),
    del: bind(operation.del, "/{sku}"),
    list: bind(operation.list),
  };
}
