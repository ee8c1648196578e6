// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { ApiList } from "../../types.ts";

export interface ActiveEntitlement {
  id: string;
  object: "entitlements.active_entitlement";
  feature: string | Feature;
  livemode: boolean;
  lookup_key: string;
}

export interface ActiveEntitlementSummary {
  object: "entitlements.active_entitlement_summary";
  customer: string;
  entitlements: ApiList<ActiveEntitlement>;
  livemode: boolean;
}

export interface Feature {
  id: string;
  object: "entitlements.feature";
  active: boolean;
  livemode: boolean;
  lookup_key: string;
  metadata: Metadata;
  name: string;
}
