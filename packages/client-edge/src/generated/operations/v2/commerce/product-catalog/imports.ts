// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../../types.ts";
import type {
  ImportCreateParams,
  ImportListParams,
  ImportRetrieveParams,
} from "../../../../params/v2/commerce/product-catalog.ts";
import type { ProductCatalogImport } from "../../../../schemas/v2/commerce.ts";

export type {
  ImportCreateParams,
  ImportListParams,
  ImportRetrieveParams,
} from "../../../../params/v2/commerce/product-catalog.ts";

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
