// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Transaction } from "../../schemas/financial-connections/transaction.ts";

export interface TransactionRetrieveParams {
  expand?: string[];
}

export interface TransactionListParams extends PaginationParams {
  account: string;
  expand?: string[];
  transacted_at?: RangeQueryParam | number;
  transaction_refresh?: TransactionListParams.TransactionRefresh;
}
export declare namespace TransactionListParams {
  interface TransactionRefresh {
    after: string;
  }
}

/** `GET /v1/financial_connections/transactions/{transaction}` · https://docs.stripe.com/api/financial_connections/transactions/retrieve */
export function retrieve(
  client: Client,
  transaction: string,
  params?: TransactionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Transaction> {
  return operation.get(
    client,
    "/v1/financial_connections/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/** `GET /v1/financial_connections/transactions` · https://docs.stripe.com/api/financial_connections/transactions/list */
export function list(
  client: Client,
  params: TransactionListParams,
  options?: RequestOptions,
): ApiListPromise<Transaction> {
  return operation.list(client, "/v1/financial_connections/transactions", [], params, options);
}
