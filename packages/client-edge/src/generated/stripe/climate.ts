// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  ClimateOrdersActions as OrderResource,
  ClimateProductsActions as ProductResource,
  ClimateSuppliersActions as SupplierResource,
} from "../actions/climate.ts";
export type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListParams,
  OrderRetrieveParams,
  OrderUpdateParams,
} from "../params/climate/orders.ts";
export type { ProductListParams, ProductRetrieveParams } from "../params/climate/products.ts";
export type { SupplierListParams, SupplierRetrieveParams } from "../params/climate/suppliers.ts";
export type { Order } from "../schemas/climate/order.ts";
export type { Product } from "../schemas/climate/product.ts";
export type { Supplier } from "../schemas/climate/supplier.ts";
