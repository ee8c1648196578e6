// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Order } from "../../schemas/climate/order.ts";

export interface OrderCreateParams {
  product: string;
  amount?: number;
  beneficiary?: OrderCreateParams.Beneficiary;
  currency?: string;
  expand?: string[];
  metadata?: MetadataParam;
  metric_tons?: string | number | bigint;
}
export declare namespace OrderCreateParams {
  interface Beneficiary {
    public_name: string;
  }
}

export interface OrderRetrieveParams {
  expand?: string[];
}

export interface OrderUpdateParams {
  beneficiary?: Emptyable<OrderUpdateParams.Beneficiary>;
  expand?: string[];
  metadata?: MetadataParam;
}
export declare namespace OrderUpdateParams {
  interface Beneficiary {
    public_name: Emptyable<string>;
  }
}

export interface OrderListParams extends PaginationParams {
  expand?: string[];
}

export interface OrderCancelParams {
  expand?: string[];
}

/** `POST /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/create */
export function create(
  client: Client,
  params: OrderCreateParams,
  options?: RequestOptions,
): ApiPromise<Order> {
  return operation.post(client, "/v1/climate/orders", [], params, options);
}

/** `GET /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/retrieve */
export function retrieve(
  client: Client,
  order: string,
  params?: OrderRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Order> {
  return operation.get(client, "/v1/climate/orders/{order}", [order], params, options);
}

/** `POST /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/update */
export function update(
  client: Client,
  order: string,
  params?: OrderUpdateParams,
  options?: RequestOptions,
): ApiPromise<Order> {
  return operation.post(client, "/v1/climate/orders/{order}", [order], params, options);
}

/** `GET /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/list */
export function list(
  client: Client,
  params?: OrderListParams,
  options?: RequestOptions,
): ApiListPromise<Order> {
  return operation.list(client, "/v1/climate/orders", [], params, options);
}

/** `POST /v1/climate/orders/{order}/cancel` · https://docs.stripe.com/api/climate/orders/cancel */
export function cancel(
  client: Client,
  order: string,
  params?: OrderCancelParams,
  options?: RequestOptions,
): ApiPromise<Order> {
  return operation.post(client, "/v1/climate/orders/{order}/cancel", [order], params, options);
}
