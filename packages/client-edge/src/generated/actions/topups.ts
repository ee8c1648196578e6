// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TopupsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.topups` to a client. */
export function topupsActions(client: Client): TopupsActions {
  const bind = binder(client, "/v1/topups");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{topup}"),
    update: bind(operation.post, "/{topup}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{topup}/cancel"),
  };
}
