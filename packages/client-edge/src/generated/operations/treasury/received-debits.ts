// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ReceivedDebitListParams,
  ReceivedDebitRetrieveParams,
} from "../../params/treasury.ts";
import type { ReceivedDebit } from "../../schemas/treasury.ts";

export type {
  ReceivedDebitListParams,
  ReceivedDebitRetrieveParams,
} from "../../params/treasury.ts";

/** `GET /v1/treasury/received_debits/{received_debit}` · https://docs.stripe.com/api/treasury/received_debits/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  receivedDebit: string,
  params?: ReceivedDebitRetrieveParams<Expand<ReceivedDebit, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReceivedDebit, E>> {
  return operation.get(
    client,
    "/v1/treasury/received_debits/{received_debit}",
    [receivedDebit],
    params,
    options,
  );
}

/** `GET /v1/treasury/received_debits` · https://docs.stripe.com/api/treasury/received_debits/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: ReceivedDebitListParams<ExpandItems<ReceivedDebit, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ReceivedDebit, E>> {
  return operation.list(client, "/v1/treasury/received_debits", [], params, options);
}
