// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListLineItemsParams,
  OrderListParams,
  OrderReopenParams,
  OrderRetrieveParams,
  OrderSubmitParams,
  OrderUpdateParams,
} from "../params/orders.ts";
import type { LineItem } from "../schemas/line-item.ts";
import type { Order } from "../schemas/order.ts";

export type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListLineItemsParams,
  OrderListParams,
  OrderReopenParams,
  OrderRetrieveParams,
  OrderSubmitParams,
  OrderUpdateParams,
} from "../params/orders.ts";

/**
 * `POST /v1/orders` · https://docs.stripe.com/api/orders/create
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: OrderCreateParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(
    client,
    "/v1/orders",
    [],
    clear(params, [
      "discounts",
      "line_items.*.discounts",
      "line_items.*.product_data.images",
      "line_items.*.tax_rates",
    ]),
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `GET /v1/orders/{order}` · https://docs.stripe.com/api/orders/retrieve
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderRetrieveParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.get(
    client,
    "/v1/orders/{order}",
    [order],
    params,
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `POST /v1/orders/{order}` · https://docs.stripe.com/api/orders/update
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderUpdateParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(
    client,
    "/v1/orders/{order}",
    [order],
    clear(params, [
      "discounts",
      "line_items.*.discounts",
      "line_items.*.product_data.images",
      "line_items.*.tax_rates",
    ]),
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `GET /v1/orders` · https://docs.stripe.com/api/orders/list
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: OrderListParams<ExpandItems<Order, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Order, E>> {
  return operation.list(
    client,
    "/v1/orders",
    [],
    params,
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `POST /v1/orders/{order}/cancel` · https://docs.stripe.com/api/orders/cancel
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderCancelParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(
    client,
    "/v1/orders/{order}/cancel",
    [order],
    params,
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `GET /v1/orders/{order}/line_items` · https://docs.stripe.com/api/orders/line_items/list
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderListLineItemsParams<ExpandItems<LineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<LineItem, E>> {
  return operation.list(
    client,
    "/v1/orders/{order}/line_items",
    [order],
    params,
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `POST /v1/orders/{order}/reopen` · https://docs.stripe.com/api/orders/reopen
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function reopen<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params?: OrderReopenParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(
    client,
    "/v1/orders/{order}/reopen",
    [order],
    params,
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}

/**
 * `POST /v1/orders/{order}/submit` · https://docs.stripe.com/api/orders/submit
 *
 * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
 */
export function submit<const E extends readonly string[] = []>(
  client: Client,
  order: string,
  params: OrderSubmitParams<Expand<Order, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Order, E>> {
  return operation.post(
    client,
    "/v1/orders/{order}/submit",
    [order],
    params,
    options,
    { version: "2022-08-01; orders_beta=v4" },
  );
}
