// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { TransactionListParams, TransactionRetrieveParams } from "../../params/treasury.ts";
import type { Transaction } from "../../schemas/treasury.ts";

export type { TransactionListParams, TransactionRetrieveParams } from "../../params/treasury.ts";

/** `GET /v1/treasury/transactions/{transaction}` · https://docs.stripe.com/api/treasury/transactions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  transaction: string,
  params?: TransactionRetrieveParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.get(
    client,
    "/v1/treasury/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/** `GET /v1/treasury/transactions` · https://docs.stripe.com/api/treasury/transactions/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: TransactionListParams<ExpandItems<Transaction, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Transaction, E>> {
  return operation.list(client, "/v1/treasury/transactions", [], params, options);
}
