// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  CreditReversalCreateParams,
  CreditReversalListParams,
  CreditReversalRetrieveParams,
} from "../../params/treasury.ts";
import type { CreditReversal } from "../../schemas/treasury.ts";

export type {
  CreditReversalCreateParams,
  CreditReversalListParams,
  CreditReversalRetrieveParams,
} from "../../params/treasury.ts";

/** `POST /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CreditReversalCreateParams<Expand<CreditReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditReversal, E>> {
  return operation.post(client, "/v1/treasury/credit_reversals", [], params, options);
}

/** `GET /v1/treasury/credit_reversals/{credit_reversal}` · https://docs.stripe.com/api/treasury/credit_reversals/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  creditReversal: string,
  params?: CreditReversalRetrieveParams<Expand<CreditReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditReversal, E>> {
  return operation.get(
    client,
    "/v1/treasury/credit_reversals/{credit_reversal}",
    [creditReversal],
    params,
    options,
  );
}

/** `GET /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: CreditReversalListParams<ExpandItems<CreditReversal, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<CreditReversal, E>> {
  return operation.list(client, "/v1/treasury/credit_reversals", [], params, options);
}
