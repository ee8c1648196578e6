// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  CreditBalanceTransactionListParams,
  CreditBalanceTransactionRetrieveParams,
} from "../../params/billing.ts";
import type { CreditBalanceTransaction } from "../../schemas/billing.ts";

export type {
  CreditBalanceTransactionListParams,
  CreditBalanceTransactionRetrieveParams,
} from "../../params/billing.ts";

/** `GET /v1/billing/credit_balance_transactions/{credit_balance_transaction}` · https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  creditBalanceTransaction: string,
  params?: CreditBalanceTransactionRetrieveParams<Expand<CreditBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditBalanceTransaction, E>> {
  return operation.get(
    client,
    "/v1/billing/credit_balance_transactions/{credit_balance_transaction}",
    [creditBalanceTransaction],
    params,
    options,
  );
}

/** `GET /v1/billing/credit_balance_transactions` · https://docs.stripe.com/api/billing/credit_balance_transactions/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: CreditBalanceTransactionListParams<ExpandItems<CreditBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CreditBalanceTransaction, E>> {
  return operation.list(client, "/v1/billing/credit_balance_transactions", [], params, options);
}
