// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListParams,
  OrderRetrieveParams,
  OrderUpdateParams,
} from "../params/climate/orders.ts";
import type { ProductListParams, ProductRetrieveParams } from "../params/climate/products.ts";
import type { SupplierListParams, SupplierRetrieveParams } from "../params/climate/suppliers.ts";
import type { Order } from "../schemas/climate/order.ts";
import type { Product } from "../schemas/climate/product.ts";
import type { Supplier } from "../schemas/climate/supplier.ts";

/** `stripe.climate` */
export interface ClimateActions {
  readonly orders: ClimateOrdersActions;
  readonly products: ClimateProductsActions;
  readonly suppliers: ClimateSuppliersActions;
}

/** `stripe.climate.orders` */
export interface ClimateOrdersActions {
  /** `POST /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/create */
  create: <const E extends readonly string[] = []>(
    params: OrderCreateParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /** `GET /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderRetrieveParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /** `POST /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/update */
  update: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderUpdateParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
  /** `GET /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/list */
  list: <const E extends readonly string[] = []>(
    params?: OrderListParams<ExpandItems<Order, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Order, E>>;
  /** `POST /v1/climate/orders/{order}/cancel` · https://docs.stripe.com/api/climate/orders/cancel */
  cancel: <const E extends readonly string[] = []>(
    order: string,
    params?: OrderCancelParams<Expand<Order, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Order, E>>;
}

/** `stripe.climate.products` */
export interface ClimateProductsActions {
  /** `GET /v1/climate/products/{product}` · https://docs.stripe.com/api/climate/products/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductRetrieveParams<Expand<Product, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Product, E>>;
  /** `GET /v1/climate/products` · https://docs.stripe.com/api/climate/products/list */
  list: <const E extends readonly string[] = []>(
    params?: ProductListParams<ExpandItems<Product, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Product, E>>;
}

/** `stripe.climate.suppliers` */
export interface ClimateSuppliersActions {
  /** `GET /v1/climate/suppliers/{supplier}` · https://docs.stripe.com/api/climate/suppliers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    supplier: string,
    params?: SupplierRetrieveParams<Expand<Supplier, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Supplier, E>>;
  /** `GET /v1/climate/suppliers` · https://docs.stripe.com/api/climate/suppliers/list */
  list: <const E extends readonly string[] = []>(
    params?: SupplierListParams<ExpandItems<Supplier, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Supplier, E>>;
}

/** Binds the operations of `stripe.climate` to a client. */
export function climateActions(client: Client): ClimateActions {
  return {
    orders: climateOrdersActions(client),
    products: climateProductsActions(client),
    suppliers: climateSuppliersActions(client),
  };
}

function climateOrdersActions(client: Client): ClimateOrdersActions {
  const bind = binder(client, "/v1/climate/orders");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{order}"),
    update: bind(operation.post, "/{order}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{order}/cancel"),
  };
}

function climateProductsActions(client: Client): ClimateProductsActions {
  const bind = binder(client, "/v1/climate/products");
  return {
    retrieve: bind(operation.get, "/{product}"),
    list: bind(operation.list),
  };
}

function climateSuppliersActions(client: Client): ClimateSuppliersActions {
  const bind = binder(client, "/v1/climate/suppliers");
  return {
    retrieve: bind(operation.get, "/{supplier}"),
    list: bind(operation.list),
  };
}
