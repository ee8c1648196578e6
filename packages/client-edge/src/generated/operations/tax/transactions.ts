// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams,
} from "../../params/tax.ts";
import type { Transaction, TransactionLineItem } from "../../schemas/tax.ts";

export type {
  TransactionCreateFromCalculationParams,
  TransactionCreateReversalParams,
  TransactionListLineItemsParams,
  TransactionRetrieveParams,
} from "../../params/tax.ts";

/** `GET /v1/tax/transactions/{transaction}` · https://docs.stripe.com/api/tax/transactions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  transaction: string,
  params?: TransactionRetrieveParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.get(
    client,
    "/v1/tax/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/**
 * `POST /v1/tax/transactions/create_from_calculation` · https://docs.stripe.com/api/tax/transactions/create_from_calculation/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function createFromCalculation<const E extends readonly string[] = []>(
  client: Client,
  params: TransactionCreateFromCalculationParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.post(
    client,
    "/v1/tax/transactions/create_from_calculation",
    [],
    params,
    options,
  );
}

/** `POST /v1/tax/transactions/create_reversal` · https://docs.stripe.com/api/tax/transactions/create_reversal/create */
export function createReversal<const E extends readonly string[] = []>(
  client: Client,
  params: TransactionCreateReversalParams<Expand<Transaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transaction, E>> {
  return operation.post(client, "/v1/tax/transactions/create_reversal", [], params, options);
}

/** `GET /v1/tax/transactions/{transaction}/line_items` · https://docs.stripe.com/api/tax/transactions/line_items/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  transaction: string,
  params?: TransactionListLineItemsParams<ExpandItems<TransactionLineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TransactionLineItem, E>> {
  return operation.list(
    client,
    "/v1/tax/transactions/{transaction}/line_items",
    [transaction],
    params,
    options,
  );
}
