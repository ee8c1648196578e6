// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  EntitlementsActiveEntitlementsActions as ActiveEntitlementResource,
  EntitlementsFeaturesActions as FeatureResource,
} from "../actions/interfaces.ts";
export type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
  FeatureCreateParams,
  FeatureListParams,
  FeatureRetrieveParams,
  FeatureUpdateParams,
} from "../params/entitlements.ts";
export type {
  ActiveEntitlement,
  ActiveEntitlementSummary,
  Feature,
} from "../schemas/entitlements.ts";
