// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { CreditBalanceTransaction } from "../../schemas/billing/credit-balance-transaction.ts";

export interface CreditBalanceTransactionRetrieveParams {
  expand?: string[];
}

export interface CreditBalanceTransactionListParams extends PaginationParams {
  credit_grant?: string;
  customer?: string;
  customer_account?: string;
  expand?: string[];
}

/** `GET /v1/billing/credit_balance_transactions/{credit_balance_transaction}` · https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve */
export function retrieve(
  client: Client,
  creditBalanceTransaction: string,
  params?: CreditBalanceTransactionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<CreditBalanceTransaction> {
  return operation.get(
    client,
    "/v1/billing/credit_balance_transactions/{credit_balance_transaction}",
    [creditBalanceTransaction],
    params,
    options,
  );
}

/** `GET /v1/billing/credit_balance_transactions` · https://docs.stripe.com/api/billing/credit_balance_transactions/list */
export function list(
  client: Client,
  params?: CreditBalanceTransactionListParams,
  options?: RequestOptions,
): ApiListPromise<CreditBalanceTransaction> {
  return operation.list(client, "/v1/billing/credit_balance_transactions", [], params, options);
}
