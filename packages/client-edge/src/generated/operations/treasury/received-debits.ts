// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { ReceivedDebit } from "../../schemas/treasury/received-debit.ts";

export interface ReceivedDebitRetrieveParams {
  expand?: string[];
}

export interface ReceivedDebitListParams extends PaginationParams {
  financial_account: string;
  expand?: string[];
  status?: ReceivedDebitListParams.Status;
}
export declare namespace ReceivedDebitListParams {
  type Status = "failed" | "succeeded" | OtherString;
}

/** `GET /v1/treasury/received_debits/{received_debit}` · https://docs.stripe.com/api/treasury/received_debits/retrieve */
export function retrieve(
  client: Client,
  receivedDebit: string,
  params?: ReceivedDebitRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ReceivedDebit> {
  return operation.get(
    client,
    "/v1/treasury/received_debits/{received_debit}",
    [receivedDebit],
    params,
    options,
  );
}

/** `GET /v1/treasury/received_debits` · https://docs.stripe.com/api/treasury/received_debits/list */
export function list(
  client: Client,
  params: ReceivedDebitListParams,
  options?: RequestOptions,
): ApiListPromise<ReceivedDebit> {
  return operation.list(client, "/v1/treasury/received_debits", [], params, options);
}
