// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.products` */
export interface ProductsActions {
  /** `POST /v1/products` · https://docs.stripe.com/api/products/create */
  create: <const E extends readonly string[] = []>(
    params: ProductCreateParams<Expand<Product, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Product, E>>;
  /** `GET /v1/products/{product}` · https://docs.stripe.com/api/products/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductRetrieveParams<Expand<Product, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Product, E>>;
  /** `POST /v1/products/{product}` · https://docs.stripe.com/api/products/update */
  update: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductUpdateParams<Expand<Product, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Product, E>>;
  /** `DELETE /v1/products/{product}` · https://docs.stripe.com/api/products/delete */
  del: (
    product: string,
    params?: ProductDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedProduct>;
  /** `GET /v1/products` · https://docs.stripe.com/api/products/list */
  list: <const E extends readonly string[] = []>(
    params?: ProductListParams<ExpandItems<Product, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Product, E>>;
  /** `GET /v1/products/search` · https://docs.stripe.com/api/products/search */
  search: <const E extends readonly string[] = []>(
    params: ProductSearchParams<ExpandHits<Product, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Product, E>>;
  /** `GET /v1/products/{product}/features` · https://docs.stripe.com/api/products/features/list */
  listFeatures: <const E extends readonly string[] = []>(
    product: string,
    params?: ProductListFeaturesParams<ExpandItems<ProductFeature, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ProductFeature, E>>;
  /** `POST /v1/products/{product}/features` · https://docs.stripe.com/api/products/features */
  createFeature: <const E extends readonly string[] = []>(
    product: string,
    params: ProductCreateFeatureParams<Expand<ProductFeature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ProductFeature, E>>;
  /** `GET /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/retrieve */
  retrieveFeature: <const E extends readonly string[] = []>(
    product: string,
    feature: string,
    params?: ProductRetrieveFeatureParams<Expand<ProductFeature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ProductFeature, E>>;
  /** `DELETE /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/delete */
  deleteFeature: (
    product: string,
    feature: string,
    params?: ProductDeleteFeatureParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedProductFeature>;
}

/** Binds the operations of `stripe.products` to a client. */
export function productsActions(client: Client): ProductsActions {
  const bind = binder(client, "/v1/products");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{product}"),
    update: bind(
      operation.post,
      "/{product}",
      (params) => clear(params, ["images", "marketing_features"]),
    ),
    del: bind(operation.del, "/{product}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    listFeatures: bind(operation.list, "/{product}/features"),
    createFeature: bind(operation.post, "/{product}/features"),
    retrieveFeature: bind(operation.get, "/{product}/features/{feature}"),
    deleteFeature: bind(operation.del, "/{product}/features/{feature}"),
  };
}
