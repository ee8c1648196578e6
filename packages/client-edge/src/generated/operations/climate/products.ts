// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Product } from "../../schemas/climate/product.ts";

export interface ProductRetrieveParams {
  expand?: string[];
}

export interface ProductListParams extends PaginationParams {
  expand?: string[];
}

/** `GET /v1/climate/products/{product}` · https://docs.stripe.com/api/climate/products/retrieve */
export function retrieve(
  client: Client,
  product: string,
  params?: ProductRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Product> {
  return operation.get(client, "/v1/climate/products/{product}", [product], params, options);
}

/** `GET /v1/climate/products` · https://docs.stripe.com/api/climate/products/list */
export function list(
  client: Client,
  params?: ProductListParams,
  options?: RequestOptions,
): ApiListPromise<Product> {
  return operation.list(client, "/v1/climate/products", [], params, options);
}
