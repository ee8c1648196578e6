// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { CreditReversal } from "../../schemas/treasury/credit-reversal.ts";

export interface CreditReversalCreateParams<Expand = string[]> {
  received_credit: string;
  expand?: Expand;
  metadata?: MetadataParam;
}

export interface CreditReversalRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditReversalListParams<Expand = string[]> extends PaginationParams {
  financial_account: string;
  expand?: Expand;
  received_credit?: string;
  status?: CreditReversalListParams.Status;
}
export declare namespace CreditReversalListParams {
  type Status = "canceled" | "posted" | "processing" | OtherString;
}

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
