// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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
} from "../operations/climate/orders.ts";
import type { ProductListParams, ProductRetrieveParams } from "../operations/climate/products.ts";
import type {
  SupplierListParams,
  SupplierRetrieveParams,
} from "../operations/climate/suppliers.ts";
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
    orders: {
      create: (params, options) =>
        operation.post(client, "/v1/climate/orders", [], params, options),
      retrieve: (order, params, options) =>
        operation.get(client, "/v1/climate/orders/{order}", [order], params, options),
      update: (order, params, options) =>
        operation.post(client, "/v1/climate/orders/{order}", [order], params, options),
      list: (params, options) => operation.list(client, "/v1/climate/orders", [], params, options),
      cancel: (order, params, options) =>
        operation.post(client, "/v1/climate/orders/{order}/cancel", [order], params, options),
    },
    products: {
      retrieve: (product, params, options) =>
        operation.get(client, "/v1/climate/products/{product}", [product], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/climate/products", [], params, options),
    },
    suppliers: {
      retrieve: (supplier, params, options) =>
        operation.get(client, "/v1/climate/suppliers/{supplier}", [supplier], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/climate/suppliers", [], params, options),
    },
  };
}
