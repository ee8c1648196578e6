// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { CreditReversal } from "../../schemas/treasury/credit-reversal.ts";

export interface CreditReversalCreateParams {
  received_credit: string;
  expand?: string[];
  metadata?: MetadataParam;
}

export interface CreditReversalRetrieveParams {
  expand?: string[];
}

export interface CreditReversalListParams extends PaginationParams {
  financial_account: string;
  expand?: string[];
  received_credit?: string;
  status?: CreditReversalListParams.Status;
}
export declare namespace CreditReversalListParams {
  type Status = "canceled" | "posted" | "processing" | OtherString;
}

/** `POST /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/create */
export function create(
  client: Client,
  params: CreditReversalCreateParams,
  options?: RequestOptions,
): ApiPromise<CreditReversal> {
  return operation.post(client, "/v1/treasury/credit_reversals", [], params, options);
}

/** `GET /v1/treasury/credit_reversals/{credit_reversal}` · https://docs.stripe.com/api/treasury/credit_reversals/retrieve */
export function retrieve(
  client: Client,
  creditReversal: string,
  params?: CreditReversalRetrieveParams,
  options?: RequestOptions,
): ApiPromise<CreditReversal> {
  return operation.get(
    client,
    "/v1/treasury/credit_reversals/{credit_reversal}",
    [creditReversal],
    params,
    options,
  );
}

/** `GET /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/list */
export function list(
  client: Client,
  params: CreditReversalListParams,
  options?: RequestOptions,
): ApiListPromise<CreditReversal> {
  return operation.list(client, "/v1/treasury/credit_reversals", [], params, options);
}
