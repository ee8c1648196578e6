// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type { DeletedProductFeature, ProductFeature } from "../schemas/product-feature.ts";
import type { DeletedProduct, Product } from "../schemas/product.ts";

export interface ProductCreateParams<Expand = string[]> {
  name: string;
  active?: boolean;
  default_price_data?: ProductCreateParams.DefaultPriceData;
  description?: string;
  expand?: Expand;
  id?: string;
  images?: string[];
  marketing_features?: ProductCreateParams.MarketingFeature[];
  metadata?: MetadataParam;
  package_dimensions?: ProductCreateParams.PackageDimensions;
  shippable?: boolean;
  statement_descriptor?: string;
  tax_code?: string;
  tax_details?: ProductCreateParams.TaxDetails;
  type?: ProductCreateParams.Type;
  unit_label?: string;
  url?: string;
}
export declare namespace ProductCreateParams {
  interface DefaultPriceData {
    currency: string;
    currency_options?: { [key: string]: DefaultPriceData.CurrencyOptions };
    custom_unit_amount?: DefaultPriceData.CustomUnitAmount;
    metadata?: MetadataParam;
    recurring?: DefaultPriceData.Recurring;
    tax_behavior?: DefaultPriceData.TaxBehavior;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace DefaultPriceData {
    interface CurrencyOptions {
      custom_unit_amount?: CurrencyOptions.CustomUnitAmount;
      tax_behavior?: CurrencyOptions.TaxBehavior;
      tiers?: CurrencyOptions.Tier[];
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace CurrencyOptions {
      interface CustomUnitAmount {
        enabled: boolean;
        maximum?: number;
        minimum?: number;
        preset?: number;
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
      interface Tier {
        up_to: "inf" | number;
        flat_amount?: number;
        flat_amount_decimal?: string | number | bigint;
        unit_amount?: number;
        unit_amount_decimal?: string | number | bigint;
      }
    }
    type CustomUnitAmount = CurrencyOptions.CustomUnitAmount;
    interface Recurring {
      interval: Recurring.Interval;
      interval_count?: number;
    }
    namespace Recurring {
      type Interval = "day" | "month" | "week" | "year" | OtherString;
    }
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  }
  interface MarketingFeature {
    name: string;
  }
  interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
  interface TaxDetails {
    performance_location?: string;
    tax_code?: Emptyable<string>;
  }
  type Type = "good" | "service" | OtherString;
}

export interface ProductRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductUpdateParams<Expand = string[]> {
  active?: boolean;
  default_price?: string;
  description?: Emptyable<string>;
  expand?: Expand;
  images?: Emptyable<string[]>;
  marketing_features?: Emptyable<ProductUpdateParams.MarketingFeature[]>;
  metadata?: Emptyable<MetadataParam>;
  name?: string;
  package_dimensions?: Emptyable<ProductUpdateParams.PackageDimensions>;
  shippable?: boolean;
  statement_descriptor?: string;
  tax_code?: Emptyable<string>;
  tax_details?: Emptyable<ProductUpdateParams.TaxDetails>;
  unit_label?: Emptyable<string>;
  url?: Emptyable<string>;
}
export declare namespace ProductUpdateParams {
  interface MarketingFeature {
    name: string;
  }
  type PackageDimensions = ProductCreateParams.PackageDimensions;
  type TaxDetails = ProductCreateParams.TaxDetails;
}

export interface ProductDeleteParams {}

export interface ProductListParams<Expand = string[]> extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: Expand;
  ids?: string[];
  shippable?: boolean;
  type?: ProductListParams.Type;
  url?: string;
}
export declare namespace ProductListParams {
  type Type = "good" | "service" | OtherString;
}

export interface ProductSearchParams<Expand = string[]> {
  query: string;
  expand?: Expand;
  limit?: number;
  page?: string;
}

export interface ProductListFeaturesParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface ProductCreateFeatureParams<Expand = string[]> {
  entitlement_feature: string;
  expand?: Expand;
}

export interface ProductRetrieveFeatureParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductDeleteFeatureParams {}

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
