// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListParams,
  OrderRetrieveParams,
  OrderUpdateParams,
} from "../../params/climate.ts";
import type { Order } from "../../schemas/climate.ts";

export type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListParams,
  OrderRetrieveParams,
  OrderUpdateParams,
} from "../../params/climate.ts";

/** `POST /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: OrderCreateParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(client, "/v1/climate/orders", [], params, options);
}

/** `GET /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderRetrieveParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.get(client, "/v1/climate/orders/{order}", [order], params, options);
}

/** `POST /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderUpdateParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(client, "/v1/climate/orders/{order}", [order], params, options);
}

/** `GET /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: OrderListParams<ExpandItems<Order, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Order, E>> {
  return operation.list(client, "/v1/climate/orders", [], params, options);
}

/** `POST /v1/climate/orders/{order}/cancel` · https://docs.stripe.com/api/climate/orders/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderCancelParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(client, "/v1/climate/orders/{order}/cancel", [order], params, options);
}
