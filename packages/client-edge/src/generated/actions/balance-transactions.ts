// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { BalanceTransactionsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.balanceTransactions` to a client. */
export function balanceTransactionsActions(client: Client): BalanceTransactionsActions {
  const bind = binder(client, "/v1/balance_transactions");
  return {
    retrieve: bind(operation.get, "/{balance_transaction}"),
    list: bind(operation.list),
  };
}
