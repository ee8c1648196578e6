// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  EntitlementsActiveEntitlementsActions as ActiveEntitlementResource,
  EntitlementsFeaturesActions as FeatureResource,
} from "../actions/entitlements.ts";
export type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
} from "../params/entitlements/active-entitlements.ts";
export type {
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../params/entitlements/features.ts";
export type { ActiveEntitlementSummary } from "../schemas/entitlements/active-entitlement-summary.ts";
export type { ActiveEntitlement } from "../schemas/entitlements/active-entitlement.ts";
export type { Feature } from "../schemas/entitlements/feature.ts";
