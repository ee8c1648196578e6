// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { ProductListParams, ProductRetrieveParams } from "../../params/climate.ts";
import type { Product } from "../../schemas/climate.ts";

export type { ProductListParams, ProductRetrieveParams } from "../../params/climate.ts";

/** `GET /v1/climate/products/{product}` · https://docs.stripe.com/api/climate/products/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  product: string,
  params?: ProductRetrieveParams<Expand<Product, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Product, E>> {
  return operation.get(client, "/v1/climate/products/{product}", [product], params, options);
}

/** `GET /v1/climate/products` · https://docs.stripe.com/api/climate/products/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ProductListParams<ExpandItems<Product, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Product, E>> {
  return operation.list(client, "/v1/climate/products", [], params, options);
}
