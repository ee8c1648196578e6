// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { RefundsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.refunds` to a client. */
export function refundsActions(client: Client): RefundsActions {
  const bind = binder(client, "/v1/refunds");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{refund}"),
    update: bind(operation.post, "/{refund}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{refund}/cancel"),
  };
}
