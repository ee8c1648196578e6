// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
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
  create: (params: OrderCreateParams, options?: RequestOptions) => ApiPromise<Order>;
  /** `GET /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/retrieve */
  retrieve: (
    order: string,
    params?: OrderRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Order>;
  /** `POST /v1/climate/orders/{order}` · https://docs.stripe.com/api/climate/orders/update */
  update: (
    order: string,
    params?: OrderUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Order>;
  /** `GET /v1/climate/orders` · https://docs.stripe.com/api/climate/orders/list */
  list: (params?: OrderListParams, options?: RequestOptions) => ApiListPromise<Order>;
  /** `POST /v1/climate/orders/{order}/cancel` · https://docs.stripe.com/api/climate/orders/cancel */
  cancel: (
    order: string,
    params?: OrderCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Order>;
}

/** `stripe.climate.products` */
export interface ClimateProductsActions {
  /** `GET /v1/climate/products/{product}` · https://docs.stripe.com/api/climate/products/retrieve */
  retrieve: (
    product: string,
    params?: ProductRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Product>;
  /** `GET /v1/climate/products` · https://docs.stripe.com/api/climate/products/list */
  list: (params?: ProductListParams, options?: RequestOptions) => ApiListPromise<Product>;
}

/** `stripe.climate.suppliers` */
export interface ClimateSuppliersActions {
  /** `GET /v1/climate/suppliers/{supplier}` · https://docs.stripe.com/api/climate/suppliers/retrieve */
  retrieve: (
    supplier: string,
    params?: SupplierRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Supplier>;
  /** `GET /v1/climate/suppliers` · https://docs.stripe.com/api/climate/suppliers/list */
  list: (params?: SupplierListParams, options?: RequestOptions) => ApiListPromise<Supplier>;
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
