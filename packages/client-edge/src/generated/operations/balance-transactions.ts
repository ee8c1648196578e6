// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from "../params/balance-transactions.ts";
import type { BalanceTransaction } from "../schemas/balance-transaction.ts";

export type {
  BalanceTransactionListParams,
  BalanceTransactionRetrieveParams,
} from "../params/balance-transactions.ts";

/** `GET /v1/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/balance_transactions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  balanceTransaction: string,
  params?: BalanceTransactionRetrieveParams<Expand<BalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<BalanceTransaction, E>> {
  return operation.get(
    client,
    "/v1/balance_transactions/{balance_transaction}",
    [balanceTransaction],
    params,
    options,
  );
}

/** `GET /v1/balance_transactions` · https://docs.stripe.com/api/balance_transactions/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: BalanceTransactionListParams<ExpandItems<BalanceTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<BalanceTransaction, E>> {
  return operation.list(client, "/v1/balance_transactions", [], params, options);
}
