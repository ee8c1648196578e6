// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
} from "../operations/entitlements/active-entitlements.ts";
import type {
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../operations/entitlements/features.ts";
import type { ActiveEntitlement } from "../schemas/entitlements/active-entitlement.ts";
import type { Feature } from "../schemas/entitlements/feature.ts";

/** `stripe.entitlements` */
export interface EntitlementsActions {
  readonly activeEntitlements: EntitlementsActiveEntitlementsActions;
  readonly features: EntitlementsFeaturesActions;
}

/** `stripe.entitlements.activeEntitlements` */
export interface EntitlementsActiveEntitlementsActions {
  /** `GET /v1/entitlements/active_entitlements/{active_entitlement}` · https://docs.stripe.com/api/entitlements/active_entitlements/retrieve */
  retrieve: (
    activeEntitlement: string,
    params?: ActiveEntitlementRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ActiveEntitlement>;
  /** `GET /v1/entitlements/active_entitlements` · https://docs.stripe.com/api/entitlements/active_entitlements/list */
  list: (
    params: ActiveEntitlementListParams,
    options?: RequestOptions,
  ) => ApiListPromise<ActiveEntitlement>;
}

/** `stripe.entitlements.features` */
export interface EntitlementsFeaturesActions {
  /** `POST /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/create */
  create: (params: FeatureCreateParams, options?: RequestOptions) => ApiPromise<Feature>;
  /** `GET /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/retrieve */
  retrieve: (
    feature: string,
    params?: FeatureRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Feature>;
  /** `POST /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/update */
  update: (
    feature: string,
    params?: FeatureUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Feature>;
  /** `GET /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/list */
  list: (params?: FeatureListParams, options?: RequestOptions) => ApiListPromise<Feature>;
}

/** Binds the operations of `stripe.entitlements` to a client. */
export function entitlementsActions(client: Client): EntitlementsActions {
  return {
    activeEntitlements: {
      retrieve: (activeEntitlement, params, options) =>
        operation.get(
          client,
          "/v1/entitlements/active_entitlements/{active_entitlement}",
          [activeEntitlement],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/entitlements/active_entitlements", [], params, options),
    },
    features: {
      create: (params, options) =>
        operation.post(client, "/v1/entitlements/features", [], params, options),
      retrieve: (feature, params, options) =>
        operation.get(client, "/v1/entitlements/features/{feature}", [feature], params, options),
      update: (feature, params, options) =>
        operation.post(client, "/v1/entitlements/features/{feature}", [feature], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/entitlements/features", [], params, options),
    },
  };
}
