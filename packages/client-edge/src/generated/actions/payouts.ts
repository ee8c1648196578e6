// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { PayoutsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.payouts` to a client. */
export function payoutsActions(client: Client): PayoutsActions {
  const bind = binder(client, "/v1/payouts");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payout}"),
    update: bind(operation.post, "/{payout}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{payout}/cancel"),
    reverse: bind(operation.post, "/{payout}/reverse"),
  };
}
