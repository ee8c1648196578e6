// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import * as products from "../operations/products.ts";
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
} from "../operations/products.ts";
import type { DeletedProductFeature, ProductFeature } from "../schemas/product-feature.ts";
import type { DeletedProduct, Product } from "../schemas/product.ts";

/** `stripe.products` */
export interface ProductsActions {
  /** `POST /v1/products` · https://docs.stripe.com/api/products/create */
  create: (params: ProductCreateParams, options?: RequestOptions) => ApiPromise<Product>;
  /** `GET /v1/products/{product}` · https://docs.stripe.com/api/products/retrieve */
  retrieve: (
    product: string,
    params?: ProductRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Product>;
  /** `POST /v1/products/{product}` · https://docs.stripe.com/api/products/update */
  update: (
    product: string,
    params?: ProductUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Product>;
  /** `DELETE /v1/products/{product}` · https://docs.stripe.com/api/products/delete */
  del: (
    product: string,
    params?: ProductDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedProduct>;
  /** `GET /v1/products` · https://docs.stripe.com/api/products/list */
  list: (params?: ProductListParams, options?: RequestOptions) => ApiListPromise<Product>;
  /** `GET /v1/products/search` · https://docs.stripe.com/api/products/search */
  search: (
    params: ProductSearchParams,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<Product>;
  /** `GET /v1/products/{product}/features` · https://docs.stripe.com/api/products/features/list */
  listFeatures: (
    product: string,
    params?: ProductListFeaturesParams,
    options?: RequestOptions,
  ) => ApiListPromise<ProductFeature>;
  /** `POST /v1/products/{product}/features` · https://docs.stripe.com/api/products/features */
  createFeature: (
    product: string,
    params: ProductCreateFeatureParams,
    options?: RequestOptions,
  ) => ApiPromise<ProductFeature>;
  /** `GET /v1/products/{product}/features/{feature}` · https://docs.stripe.com/api/products/features/retrieve */
  retrieveFeature: (
    product: string,
    feature: string,
    params?: ProductRetrieveFeatureParams,
    options?: RequestOptions,
  ) => ApiPromise<ProductFeature>;
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
  return {
    create: (params, options) => products.create(client, params, options),
    retrieve: (product, params, options) => products.retrieve(client, product, params, options),
    update: (product, params, options) => products.update(client, product, params, options),
    del: (product, params, options) => products.del(client, product, params, options),
    list: (params, options) => products.list(client, params, options),
    search: (params, options) => products.search(client, params, options),
    listFeatures: (product, params, options) =>
      products.listFeatures(client, product, params, options),
    createFeature: (product, params, options) =>
      products.createFeature(client, product, params, options),
    retrieveFeature: (product, feature, params, options) =>
      products.retrieveFeature(client, product, feature, params, options),
    deleteFeature: (product, feature, params, options) =>
      products.deleteFeature(client, product, feature, params, options),
  };
}
