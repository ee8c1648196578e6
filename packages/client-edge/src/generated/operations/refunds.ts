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
import type { Refund } from "../schemas/refund.ts";

export interface RefundCreateParams {
  amount?: number;
  charge?: string;
  currency?: string;
  customer?: string;
  expand?: string[];
  instructions_email?: string;
  metadata?: Emptyable<MetadataParam>;
  origin?: "customer_balance";
  payment_intent?: string;
  reason?: RefundCreateParams.Reason;
  refund_application_fee?: boolean;
  reverse_transfer?: boolean;
}
export declare namespace RefundCreateParams {
  type Reason = "duplicate" | "fraudulent" | "requested_by_customer" | OtherString;
}

export interface RefundRetrieveParams {
  expand?: string[];
}

export interface RefundUpdateParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface RefundListParams extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  payment_intent?: string;
}

export interface RefundCancelParams {
  expand?: string[];
}

/** `POST /v1/refunds` · https://docs.stripe.com/api/refunds/create */
export function create(
  client: Client,
  params?: RefundCreateParams,
  options?: RequestOptions,
): ApiPromise<Refund> {
  return operation.post(client, "/v1/refunds", [], params, options);
}

/** `GET /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/retrieve */
export function retrieve(
  client: Client,
  refund: string,
  params?: RefundRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Refund> {
  return operation.get(client, "/v1/refunds/{refund}", [refund], params, options);
}

/** `POST /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/update */
export function update(
  client: Client,
  refund: string,
  params?: RefundUpdateParams,
  options?: RequestOptions,
): ApiPromise<Refund> {
  return operation.post(client, "/v1/refunds/{refund}", [refund], params, options);
}

/** `GET /v1/refunds` · https://docs.stripe.com/api/refunds/list */
export function list(
  client: Client,
  params?: RefundListParams,
  options?: RequestOptions,
): ApiListPromise<Refund> {
  return operation.list(client, "/v1/refunds", [], params, options);
}

/** `POST /v1/refunds/{refund}/cancel` · https://docs.stripe.com/api/refunds/cancel */
export function cancel(
  client: Client,
  refund: string,
  params?: RefundCancelParams,
  options?: RequestOptions,
): ApiPromise<Refund> {
  return operation.post(client, "/v1/refunds/{refund}/cancel", [refund], params, options);
}
