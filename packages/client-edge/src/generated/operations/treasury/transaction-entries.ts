// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../../params/treasury.ts";
import type { TransactionEntry } from "../../schemas/treasury.ts";

export type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../../params/treasury.ts";

/** `GET /v1/treasury/transaction_entries/{transaction_entry}` · https://docs.stripe.com/api/treasury/transaction_entries/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  transactionEntry: string,
  params?: TransactionEntryRetrieveParams<Expand<TransactionEntry, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TransactionEntry, E>> {
  return operation.get(
    client,
    "/v1/treasury/transaction_entries/{transaction_entry}",
    [transactionEntry],
    params,
    options,
  );
}

/** `GET /v1/treasury/transaction_entries` · https://docs.stripe.com/api/treasury/transaction_entries/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: TransactionEntryListParams<ExpandItems<TransactionEntry, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TransactionEntry, E>> {
  return operation.list(client, "/v1/treasury/transaction_entries", [], params, options);
}
