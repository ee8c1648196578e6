// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { TransactionEntry } from "../../../schemas/v2/money-management.ts";

export type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/transaction_entries/{transaction_entry}` · https://docs.stripe.com/api/v2/money_management/transaction_entries/retrieve */
export function retrieve(
  client: Client,
  transactionEntry: string,
  params?: TransactionEntryRetrieveParams,
  options?: RequestOptions,
): ApiPromise<TransactionEntry> {
  return operation.getV2(
    client,
    "/v2/money_management/transaction_entries/{transaction_entry}",
    [transactionEntry],
    params,
    options,
  );
}

/** `GET /v2/money_management/transaction_entries` · https://docs.stripe.com/api/v2/money_management/transaction_entries/list */
export function list(
  client: Client,
  params?: TransactionEntryListParams,
  options?: RequestOptions,
): V2ListPromise<TransactionEntry> {
  return operation.listV2(client, "/v2/money_management/transaction_entries", [], params, options);
}
