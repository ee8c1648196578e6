// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  TransactionListParams,
  TransactionRefreshRegulatoryReceiptParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../../../params/v2/money-management.ts";
import type { Transaction } from "../../../schemas/v2/money-management.ts";

export type {
  TransactionListParams,
  TransactionRefreshRegulatoryReceiptParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/transactions/{transaction}` · https://docs.stripe.com/api/v2/money_management/transactions/retrieve */
export function retrieve(
  client: Client,
  transaction: string,
  params?: TransactionRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Transaction> {
  return operation.getV2(
    client,
    "/v2/money_management/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/** `POST /v2/money_management/transactions/{transaction}` · https://docs.stripe.com/api/v2/money_management/transactions/update */
export function update(
  client: Client,
  transaction: string,
  params?: TransactionUpdateParams,
  options?: RequestOptions,
): ApiPromise<Transaction> {
  return operation.postV2(
    client,
    "/v2/money_management/transactions/{transaction}",
    [transaction],
    params,
    options,
  );
}

/** `GET /v2/money_management/transactions` · https://docs.stripe.com/api/v2/money_management/transactions/list */
export function list(
  client: Client,
  params?: TransactionListParams,
  options?: RequestOptions,
): V2ListPromise<Transaction> {
  return operation.listV2(client, "/v2/money_management/transactions", [], params, options);
}

/** `POST /v2/money_management/transactions/{transaction}/refresh_regulatory_receipt` · https://docs.stripe.com/api/v2/money_management/transactions/refresh_regulatory_receipt */
export function refreshRegulatoryReceipt(
  client: Client,
  transaction: string,
  params?: TransactionRefreshRegulatoryReceiptParams,
  options?: RequestOptions,
): ApiPromise<Transaction> {
  return operation.postV2(
    client,
    "/v2/money_management/transactions/{transaction}/refresh_regulatory_receipt",
    [transaction],
    params,
    options,
  );
}
