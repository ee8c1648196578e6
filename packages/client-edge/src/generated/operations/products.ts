// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  ProductCreateFeatureParams,
  ProductCreateParams,
  ProductDeleteFeatureParams,
  ProductDeleteParams,
  ProductListFeaturesParams,
  ProductListParams,
  ProductRetrieveFeatureParams,
  ProductRetrieveParams,
  ProductSearchParams,
  ProductUpdateParams,
} from "../params/products.ts";
import type { DeletedProductFeature, ProductFeature } from "../schemas/product-feature.ts";
import type { DeletedProduct, Product } from "../schemas/product.ts";

export type {
  ProductCreateFeatureParams,
  ProductCreateParams,
  ProductDeleteFeatureParams,
  ProductDeleteParams,
  ProductListFeaturesParams,
  ProductListParams,
  ProductRetrieveFeatureParams,
  ProductRetrieveParams,
  ProductSearchParams,
  ProductUpdateParams,
} from "../params/products.ts";

/** `POST /v1/products` · https://docs.stripe.com/api/products/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ProductCreateParams<Expand<Product, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Product, E>> {
  return operation.post(client, "/v1/products", [], params, options);
}

/** `GET /v1/products/{product}` · https://docs.stripe.com/api/products/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  product: string,
  params?: ProductRetrieveParams<Expand<Product, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Product, E>> {
  return operation.get(client, "/v1/products/{product}", [product], params, options);
}

/** `POST /v1/products/{product}` · https://docs.stripe.com/api/products/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  product: string,
  params?: ProductUpdateParams<Expand<Product, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Product, E>> {
  return operation.post(
    client,
    "/v1/products/{product}",
    [product],
    clear(params, ["images", "marketing_features"]),
    options,
  );
}

/** `DELETE /v1/products/{product}` · https://docs.stripe.com/api/products/delete */
export function del(
  client: Client,
  product: string,
  params?: ProductDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedProduct> {
  return operation.del(client, "/v1/products/{product}", [product], params, options);
}

/** `GET /v1/products` · https://docs.stripe.com/api/products/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ProductListParams<ExpandItems<Product, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Product, E>> {
  return operation.list(client, "/v1/products", [], params, options);
}

/** `GET /v1/products/search` · https://docs.stripe.com/api/products/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: ProductSearchParams<ExpandHits<Product, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Product, E>> {
  return operation.search(client, "/v1/products/search", [], params, options);
}

/** `GET /v1/products/{product}/features` · https://docs.stripe.com/api/products/features/list */
export function listFeatures<const E extends readonly string[] = []>(
  client: Client,
  product: string,
  params?: ProductListFeaturesParams<ExpandItems<ProductFeature, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ProductFeature, E>> {
  return operation.list(client, "/v1/products/{product}/features", [product], params, options);
}

/** `POST /v1/products/{product}/features` · https://docs.stripe.com/api/products/features */
export function createFeature<const E extends readonly string[] = []>(
  client: Client,
  product: string,
  params: ProductCreateFeatureParams<Expand<ProductFeature, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ProductFeature, E>> {
  return operation.post(client, "/v1/products/{product}/features", [product], params, options);
}

/** `GET /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/retrieve */
export function retrieveFeature<const E extends readonly string[] = []>(
  client: Client,
  product: string,
  feature: string,
  params?: ProductRetrieveFeatureParams<Expand<ProductFeature, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ProductFeature, E>> {
  return operation.get(
    client,
    "/v1/products/{product}/features/{feature}",
    [product, feature],
    params,
    options,
  );
}

/** `DELETE /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/delete */
export function deleteFeature(
  client: Client,
  product: string,
  feature: string,
  params?: ProductDeleteFeatureParams,
  options?: RequestOptions,
): ApiPromise<DeletedProductFeature> {
  return operation.del(
    client,
    "/v1/products/{product}/features/{feature}",
    [product, feature],
    params,
    options,
  );
}
