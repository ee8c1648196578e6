// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Feature } from "../../schemas/entitlements/feature.ts";

export interface FeatureCreateParams {
  lookup_key: string;
  name: string;
  expand?: string[];
  metadata?: MetadataParam;
}

export interface FeatureRetrieveParams {
  expand?: string[];
}

export interface FeatureUpdateParams {
  active?: boolean;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
  name?: string;
}

export interface FeatureListParams extends PaginationParams {
  archived?: boolean;
  expand?: string[];
  lookup_key?: string;
}

/** `POST /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/create */
export function create(
  client: Client,
  params: FeatureCreateParams,
  options?: RequestOptions,
): ApiPromise<Feature> {
  return operation.post(client, "/v1/entitlements/features", [], params, options);
}

/** `GET /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/retrieve */
export function retrieve(
  client: Client,
  feature: string,
  params?: FeatureRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Feature> {
  return operation.get(client, "/v1/entitlements/features/{feature}", [feature], params, options);
}

/** `POST /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/update */
export function update(
  client: Client,
  feature: string,
  params?: FeatureUpdateParams,
  options?: RequestOptions,
): ApiPromise<Feature> {
  return operation.post(client, "/v1/entitlements/features/{feature}", [feature], params, options);
}

/** `GET /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/list */
export function list(
  client: Client,
  params?: FeatureListParams,
  options?: RequestOptions,
): ApiListPromise<Feature> {
  return operation.list(client, "/v1/entitlements/features", [], params, options);
}
