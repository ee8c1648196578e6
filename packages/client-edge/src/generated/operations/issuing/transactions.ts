// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Transaction } from "../../schemas/issuing/transaction.ts";

export interface TransactionRetrieveParams {
  expand?: string[];
}

export interface TransactionUpdateParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface TransactionListParams extends PaginationParams {
  card?: string;
  cardholder?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  type?: TransactionListParams.Type;
}
export declare namespace TransactionListParams {
  type Type = "capture" | "refund" | OtherString;
}

/** `GET /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/retrieve */
export function retrieve(
  client: Client,
  transaction: string,
  params?: TransactionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Transaction> {
  return operation.get(
    client,
    "/v1/issuing/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/** `POST /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/update */
export function update(
  client: Client,
  transaction: string,
  params?: TransactionUpdateParams,
  options?: RequestOptions,
): ApiPromise<Transaction> {
  return operation.post(
    client,
    "/v1/issuing/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/** `GET /v1/issuing/transactions` · https://docs.stripe.com/api/issuing/transactions/list */
export function list(
  client: Client,
  params?: TransactionListParams,
  options?: RequestOptions,
): ApiListPromise<Transaction> {
  return operation.list(client, "/v1/issuing/transactions", [], params, options);
}
