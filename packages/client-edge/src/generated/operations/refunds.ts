// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { Refund } from "../schemas/refund.ts";

export interface RefundCreateParams<Expand = string[]> {
  amount?: number;
  charge?: string;
  currency?: string;
  customer?: string;
  expand?: Expand;
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

export interface RefundRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface RefundUpdateParams<Expand = string[]> {
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
}

export interface RefundListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  payment_intent?: string;
}

export interface RefundCancelParams<Expand = string[]> {
  expand?: Expand;
}

/** `POST /v1/refunds` · https://docs.stripe.com/api/refunds/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: RefundCreateParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(client, "/v1/refunds", [], params, options);
}

/** `GET /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundRetrieveParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.get(client, "/v1/refunds/{refund}", [refund], params, options);
}

/** `POST /v1/refunds/{refund}` · https://docs.stripe.com/api/refunds/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundUpdateParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(client, "/v1/refunds/{refund}", [refund], params, options);
}

/** `GET /v1/refunds` · https://docs.stripe.com/api/refunds/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: RefundListParams<ExpandItems<Refund, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Refund, E>> {
  return operation.list(client, "/v1/refunds", [], params, options);
}

/** `POST /v1/refunds/{refund}/cancel` · https://docs.stripe.com/api/refunds/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundCancelParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(client, "/v1/refunds/{refund}/cancel", [refund], params, options);
}
