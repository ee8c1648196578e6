// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.orders` */
export interface OrdersActions {
  /**
   * `POST /v1/orders` · https://docs.stripe.com/api/orders/create
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params: OrderCreateParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /**
   * `GET /v1/orders/{order}` · https://docs.stripe.com/api/orders/retrieve
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderRetrieveParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /**
   * `POST /v1/orders/{order}` · https://docs.stripe.com/api/orders/update
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  update: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderUpdateParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /**
   * `GET /v1/orders` · https://docs.stripe.com/api/orders/list
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: OrderListParams<ExpandItems<Order, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Order, E>>;
  /**
   * `POST /v1/orders/{order}/cancel` · https://docs.stripe.com/api/orders/cancel
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  cancel: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderCancelParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /**
   * `GET /v1/orders/{order}/line_items` · https://docs.stripe.com/api/orders/line_items/list
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  listLineItems: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
  /**
   * `POST /v1/orders/{order}/reopen` · https://docs.stripe.com/api/orders/reopen
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  reopen: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderReopenParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /**
   * `POST /v1/orders/{order}/submit` · https://docs.stripe.com/api/orders/submit
   *
   * Sent with `Stripe-Version: 2022-08-01; orders_beta=v4`, which it needs.
   */
  submit: <const E extends readonly string[] = []>(
    order: string,
    params: OrderSubmitParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
}

/** Binds the operations of `stripe.orders` to a client. */
export function ordersActions(client: Client): OrdersActions {
  const bind = binder(client, "/v1/orders", { version: "2022-08-01; orders_beta=v4" });
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "discounts",
        "line_items.*.discounts",
        "line_items.*.product_data.images",
        "line_items.*.tax_rates",
      ]),
    ),
    retrieve: bind(operation.get, "/{order}"),
    update: bind(
      operation.post,
      "/{order}",
      (params) => clear(params, [
        "discounts",
        "line_items.*.discounts",
        "line_items.*.product_data.images",
        "line_items.*.tax_rates",
      ]),
    ),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{order}/cancel"),
    listLineItems: bind(operation.list, "/{order}/line_items"),
    reopen: bind(operation.post, "/{order}/reopen"),
    submit: bind(operation.post, "/{order}/submit"),
  };
}
