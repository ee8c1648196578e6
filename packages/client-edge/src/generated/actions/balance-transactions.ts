// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from "../params/balance-transactions.ts";
import type { BalanceTransaction } from "../schemas/balance-transaction.ts";

/** `stripe.balanceTransactions` */
export interface BalanceTransactionsActions {
  /** `GET /v1/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/balance_transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    balanceTransaction: string,
    params?: BalanceTransactionRetrieveParams<Expand<BalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<BalanceTransaction, E>>;
  /** `GET /v1/balance_transactions` · https://docs.stripe.com/api/balance_transactions/list */
  list: <const E extends readonly string[] = []>(
    params?: BalanceTransactionListParams<ExpandItems<BalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<BalanceTransaction, E>>;
}

/** Binds the operations of `stripe.balanceTransactions` to a client. */
export function balanceTransactionsActions(client: Client): BalanceTransactionsActions {
  const bind = binder(client, "/v1/balance_transactions");
  return {
    retrieve: bind(operation.get, "/{balance_transaction}"),
    list: bind(operation.list),
  };
}
