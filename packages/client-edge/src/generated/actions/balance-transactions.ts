// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from "../operations/balance-transactions.ts";
import type { BalanceTransaction } from "../schemas/balance-transaction.ts";

/** `stripe.balanceTransactions` */
export interface BalanceTransactionsActions {
  /** `GET /v1/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/balance_transactions/retrieve */
  retrieve: (
    balanceTransaction: string,
    params?: BalanceTransactionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<BalanceTransaction>;
  /** `GET /v1/balance_transactions` · https://docs.stripe.com/api/balance_transactions/list */
  list: (
    params?: BalanceTransactionListParams,
    options?: RequestOptions,
  ) => ApiListPromise<BalanceTransaction>;
}

/** Binds the operations of `stripe.balanceTransactions` to a client. */
export function balanceTransactionsActions(client: Client): BalanceTransactionsActions {
  return {
    retrieve: (balanceTransaction, params, options) =>
      operation.get(
        client,
        "/v1/balance_transactions/{balance_transaction}",
        [balanceTransaction],
        params,
        options,
      ),
    list: (params, options) =>
      operation.list(client, "/v1/balance_transactions", [], params, options),
  };
}
