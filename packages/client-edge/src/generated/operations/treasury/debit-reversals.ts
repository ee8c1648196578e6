// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { DebitReversal } from "../../schemas/treasury/debit-reversal.ts";

export interface DebitReversalCreateParams {
  received_debit: string;
  expand?: string[];
  metadata?: MetadataParam;
}

export interface DebitReversalRetrieveParams {
  expand?: string[];
}

export interface DebitReversalListParams extends PaginationParams {
  financial_account: string;
  expand?: string[];
  received_debit?: string;
  resolution?: DebitReversalListParams.Resolution;
  status?: DebitReversalListParams.Status;
}
export declare namespace DebitReversalListParams {
  type Resolution = "lost" | "won" | OtherString;
  type Status = "canceled" | "completed" | "processing" | OtherString;
}

/** `POST /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/create */
export function create(
  client: Client,
  params: DebitReversalCreateParams,
  options?: RequestOptions,
): ApiPromise<DebitReversal> {
  return operation.post(client, "/v1/treasury/debit_reversals", [], params, options);
}

/** `GET /v1/treasury/debit_reversals/{debit_reversal}` · https://docs.stripe.com/api/treasury/debit_reversals/retrieve */
export function retrieve(
  client: Client,
  debitReversal: string,
  params?: DebitReversalRetrieveParams,
  options?: RequestOptions,
): ApiPromise<DebitReversal> {
  return operation.get(
    client,
    "/v1/treasury/debit_reversals/{debit_reversal}",
    [debitReversal],
    params,
    options,
  );
}

/** `GET /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/list */
export function list(
  client: Client,
  params: DebitReversalListParams,
  options?: RequestOptions,
): ApiListPromise<DebitReversal> {
  return operation.list(client, "/v1/treasury/debit_reversals", [], params, options);
}
