// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
} from "../params/entitlements/active-entitlements.ts";
import type {
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../params/entitlements/features.ts";
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
  retrieve: <const E extends readonly string[] = []>(
    activeEntitlement: string,
    params?: ActiveEntitlementRetrieveParams<Expand<ActiveEntitlement, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ActiveEntitlement, E>>;
  /** `GET /v1/entitlements/active_entitlements` · https://docs.stripe.com/api/entitlements/active_entitlements/list */
  list: <const E extends readonly string[] = []>(
    params: ActiveEntitlementListParams<ExpandItems<ActiveEntitlement, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ActiveEntitlement, E>>;
}

/** `stripe.entitlements.features` */
export interface EntitlementsFeaturesActions {
  /** `POST /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/create */
  create: <const E extends readonly string[] = []>(
    params: FeatureCreateParams<Expand<Feature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Feature, E>>;
  /** `GET /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    feature: string,
    params?: FeatureRetrieveParams<Expand<Feature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Feature, E>>;
  /** `POST /v1/entitlements/features/{feature}` · https://docs.stripe.com/api/entitlements/features/update */
  update: <const E extends readonly string[] = []>(
    feature: string,
    params?: FeatureUpdateParams<Expand<Feature, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Feature, E>>;
  /** `GET /v1/entitlements/features` · https://docs.stripe.com/api/entitlements/features/list */
  list: <const E extends readonly string[] = []>(
    params?: FeatureListParams<ExpandItems<Feature, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Feature, E>>;
}

/** Binds the operations of `stripe.entitlements` to a client. */
export function entitlementsActions(client: Client): EntitlementsActions {
  return {
    activeEntitlements: entitlementsActiveEntitlementsActions(client),
    features: entitlementsFeaturesActions(client),
  };
}

function entitlementsActiveEntitlementsActions(
  client: Client,
): EntitlementsActiveEntitlementsActions {
  const bind = binder(client, "/v1/entitlements/active_entitlements");
  return {
    retrieve: bind(operation.get, "/{active_entitlement}"),
    list: bind(operation.list),
  };
}

function entitlementsFeaturesActions(client: Client): EntitlementsFeaturesActions {
  const bind = binder(client, "/v1/entitlements/features");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{feature}"),
    update: bind(operation.post, "/{feature}"),
    list: bind(operation.list),
  };
}
