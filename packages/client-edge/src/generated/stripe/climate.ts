// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  ClimateOrdersActions as OrderResource,
  ClimateProductsActions as ProductResource,
  ClimateSuppliersActions as SupplierResource,
} from "../actions/interfaces.ts";
export type {
  OrderCancelParams,
  OrderCreateParams,
  OrderListParams,
  OrderRetrieveParams,
  OrderUpdateParams,
  ProductListParams,
  ProductRetrieveParams,
  SupplierListParams,
  SupplierRetrieveParams,
} from "../params/climate.ts";
export type { Order, Product, Supplier } from "../schemas/climate.ts";
