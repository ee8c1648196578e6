// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { TransferReversal } from "../schemas/transfer-reversal.ts";
import type { Transfer } from "../schemas/transfer.ts";

export interface TransferCreateParams {
  currency: string;
  destination: string;
  amount?: number;
  description?: string;
  expand?: string[];
  metadata?: MetadataParam;
  source_transaction?: string;
  source_type?: TransferCreateParams.SourceType;
  transfer_group?: string;
}
export declare namespace TransferCreateParams {
  type SourceType = "bank_account" | "card" | "fpx" | OtherString;
}

export interface TransferRetrieveParams {
  expand?: string[];
}

export interface TransferUpdateParams {
  description?: string;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface TransferListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  destination?: string;
  expand?: string[];
  transfer_group?: string;
}

export interface TransferListReversalsParams extends PaginationParams {
  expand?: string[];
}

export interface TransferCreateReversalParams {
  amount?: number;
  description?: string;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
  refund_application_fee?: boolean;
}

export interface TransferRetrieveReversalParams {
  expand?: string[];
}

export interface TransferUpdateReversalParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

/** `POST /v1/transfers` · https://docs.stripe.com/api/transfers/create */
export function create(
  client: Client,
  params: TransferCreateParams,
  options?: RequestOptions,
): ApiPromise<Transfer> {
  return operation.post(client, "/v1/transfers", [], params, options);
}

/** `GET /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/retrieve */
export function retrieve(
  client: Client,
  transfer: string,
  params?: TransferRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Transfer> {
  return operation.get(client, "/v1/transfers/{transfer}", [transfer], params, options);
}

/** `POST /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/update */
export function update(
  client: Client,
  transfer: string,
  params?: TransferUpdateParams,
  options?: RequestOptions,
): ApiPromise<Transfer> {
  return operation.post(client, "/v1/transfers/{transfer}", [transfer], params, options);
}

/** `GET /v1/transfers` · https://docs.stripe.com/api/transfers/list */
export function list(
  client: Client,
  params?: TransferListParams,
  options?: RequestOptions,
): ApiListPromise<Transfer> {
  return operation.list(client, "/v1/transfers", [], params, options);
}

/** `GET /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals/list */
export function listReversals(
  client: Client,
  transfer: string,
  params?: TransferListReversalsParams,
  options?: RequestOptions,
): ApiListPromise<TransferReversal> {
  return operation.list(client, "/v1/transfers/{transfer}/reversals", [transfer], params, options);
}

/** `POST /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals */
export function createReversal(
  client: Client,
  transfer: string,
  params?: TransferCreateReversalParams,
  options?: RequestOptions,
): ApiPromise<TransferReversal> {
  return operation.post(client, "/v1/transfers/{transfer}/reversals", [transfer], params, options);
}

/** `GET /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/retrieve */
export function retrieveReversal(
  client: Client,
  transfer: string,
  reversal: string,
  params?: TransferRetrieveReversalParams,
  options?: RequestOptions,
): ApiPromise<TransferReversal> {
  return operation.get(
    client,
    "/v1/transfers/{transfer}/reversals/{reversal}",
    [transfer, reversal],
    params,
    options,
  );
}

/** `POST /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/update */
export function updateReversal(
  client: Client,
  transfer: string,
  reversal: string,
  params?: TransferUpdateReversalParams,
  options?: RequestOptions,
): ApiPromise<TransferReversal> {
  return operation.post(
    client,
    "/v1/transfers/{transfer}/reversals/{reversal}",
    [transfer, reversal],
    params,
    options,
  );
}
