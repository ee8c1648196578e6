// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../../operation.ts";
import type { MetadataParam, OtherString } from "../../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../../types.ts";
import type { ProductCatalogImport } from "../../../../schemas/v2/commerce/product-catalog-import.ts";

export interface ImportCreateParams {
  feed_type: ImportCreateParams.FeedType;
  metadata: MetadataParam;
  mode: ImportCreateParams.Mode;
}
export declare namespace ImportCreateParams {
  type FeedType = "inventory" | "pricing" | "product" | "promotion" | OtherString;
  type Mode = "replace" | "upsert" | OtherString;
}

export interface ImportRetrieveParams {}

export interface ImportListParams {
  created?: string;
  created_gt?: string;
  created_gte?: string;
  created_lt?: string;
  created_lte?: string;
  feed_type?: ImportListParams.FeedType;
  limit?: number;
  status?: ImportListParams.Status;
}
export declare namespace ImportListParams {
  type FeedType = "inventory" | "pricing" | "product" | "promotion" | OtherString;
  type Status = "awaiting_upload" | "failed" | "processing" | "succeeded" | "succeeded_with_errors";
}

/** `POST /v2/commerce/product_catalog/imports` · https://docs.stripe.com/api/v2/commerce/product_catalog/imports/create */
export function create(
  client: Client,
  params: ImportCreateParams,
  options?: RequestOptions,
): ApiPromise<ProductCatalogImport> {
  return operation.postV2(client, "/v2/commerce/product_catalog/imports", [], params, options);
}

/** `GET /v2/commerce/product_catalog/imports/{import}` · https://docs.stripe.com/api/v2/commerce/product_catalog/imports/retrieve */
export function retrieve(
  client: Client,
  importId: string,
  params?: ImportRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ProductCatalogImport> {
  return operation.getV2(
    client,
    "/v2/commerce/product_catalog/imports/{import}",
    [importId],
    params,
    options,
  );
}

/** `GET /v2/commerce/product_catalog/imports` · https://docs.stripe.com/api/v2/commerce/product_catalog/imports/list */
export function list(
  client: Client,
  params?: ImportListParams,
  options?: RequestOptions,
): V2ListPromise<ProductCatalogImport> {
  return operation.listV2(client, "/v2/commerce/product_catalog/imports", [], params, options);
}
