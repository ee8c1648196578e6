// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { InboundTransfer } from "../../schemas/treasury/inbound-transfer.ts";

export interface InboundTransferCreateParams {
  amount: number;
  currency: string;
  financial_account: string;
  origin_payment_method: string;
  description?: string;
  expand?: string[];
  metadata?: MetadataParam;
  statement_descriptor?: string;
}

export interface InboundTransferRetrieveParams {
  expand?: string[];
}

export interface InboundTransferListParams extends PaginationParams {
  financial_account: string;
  expand?: string[];
  status?: InboundTransferListParams.Status;
}
export declare namespace InboundTransferListParams {
  type Status = "canceled" | "failed" | "processing" | "succeeded" | OtherString;
}

export interface InboundTransferCancelParams {
  expand?: string[];
}

/** `POST /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/create */
export function create(
  client: Client,
  params: InboundTransferCreateParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.post(client, "/v1/treasury/inbound_transfers", [], params, options);
}

/** `GET /v1/treasury/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/treasury/inbound_transfers/retrieve */
export function retrieve(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferRetrieveParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.get(
    client,
    "/v1/treasury/inbound_transfers/{inbound_transfer}",
    [inboundTransfer],
    params,
    options,
  );
}

/** `GET /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/list */
export function list(
  client: Client,
  params: InboundTransferListParams,
  options?: RequestOptions,
): ApiListPromise<InboundTransfer> {
  return operation.list(client, "/v1/treasury/inbound_transfers", [], params, options);
}

/** `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/inbound_transfers/cancel */
export function cancel(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferCancelParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.post(
    client,
    "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
    [inboundTransfer],
    params,
    options,
  );
}
