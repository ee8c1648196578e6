// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  DebitReversalCreateParams,
  DebitReversalListParams,
  DebitReversalRetrieveParams,
} from "../../params/treasury.ts";
import type { DebitReversal } from "../../schemas/treasury.ts";

export type {
  DebitReversalCreateParams,
  DebitReversalListParams,
  DebitReversalRetrieveParams,
} from "../../params/treasury.ts";

/** `POST /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: DebitReversalCreateParams<Expand<DebitReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<DebitReversal, E>> {
  return operation.post(client, "/v1/treasury/debit_reversals", [], params, options);
}

/** `GET /v1/treasury/debit_reversals/{debit_reversal}` · https://docs.stripe.com/api/treasury/debit_reversals/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  debitReversal: string,
  params?: DebitReversalRetrieveParams<Expand<DebitReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<DebitReversal, E>> {
  return operation.get(
    client,
    "/v1/treasury/debit_reversals/{debit_reversal}",
    [debitReversal],
    params,
    options,
  );
}

/** `GET /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: DebitReversalListParams<ExpandItems<DebitReversal, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<DebitReversal, E>> {
  return operation.list(client, "/v1/treasury/debit_reversals", [], params, options);
}
