// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../../params/entitlements.ts";
import type { Feature } from "../../schemas/entitlements.ts";

export type {
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../../params/entitlements.ts";

/** `POST /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: FeatureCreateParams<Expand<Feature, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Feature, E>> {
  return operation.post(client, "/v1/entitlements/features", [], params, options);
}

/** `GET /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  feature: string,
  params?: FeatureRetrieveParams<Expand<Feature, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Feature, E>> {
  return operation.get(client, "/v1/entitlements/features/{feature}", [feature], params, options);
}

/** `POST /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  feature: string,
  params?: FeatureUpdateParams<Expand<Feature, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Feature, E>> {
  return operation.post(client, "/v1/entitlements/features/{feature}", [feature], params, options);
}

/** `GET /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FeatureListParams<ExpandItems<Feature, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Feature, E>> {
  return operation.list(client, "/v1/entitlements/features", [], params, options);
}
