// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { BalanceActions } from "./interfaces.ts";

/** Binds the operations of `stripe.balance` to a client. */
export function balanceActions(client: Client): BalanceActions {
  const bind = binder(client, "/v1/balance");
  return {
    retrieve: bind(operation.get),
  };
}
