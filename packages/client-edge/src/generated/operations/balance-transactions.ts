// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { BalanceTransaction } from "../schemas/balance-transaction.ts";

export interface BalanceTransactionRetrieveParams {
  expand?: string[];
}

export interface BalanceTransactionListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  currency?: string;
  expand?: string[];
  payout?: string;
  source?: string;
  type?: string;
}

/** `GET /v1/balance_transactions/{balance_transaction}` · https://docs.stripe.com/api/balance_transactions/retrieve */
export function retrieve(
  client: Client,
  balanceTransaction: string,
  params?: BalanceTransactionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<BalanceTransaction> {
  return operation.get(
    client,
    "/v1/balance_transactions/{balance_transaction}",
    [balanceTransaction],
    params,
    options,
  );
}

/** `GET /v1/balance_transactions` · https://docs.stripe.com/api/balance_transactions/list */
export function list(
  client: Client,
  params?: BalanceTransactionListParams,
  options?: RequestOptions,
): ApiListPromise<BalanceTransaction> {
  return operation.list(client, "/v1/balance_transactions", [], params, options);
}
