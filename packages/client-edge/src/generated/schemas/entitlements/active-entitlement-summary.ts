// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ActiveEntitlement } from "./active-entitlement.ts";

export interface ActiveEntitlementSummary {
  object: "entitlements.active_entitlement_summary";
  customer: string;
  entitlements: ActiveEntitlementSummary.ActiveEntitlementList;
  livemode: boolean;
}
export declare namespace ActiveEntitlementSummary {
  interface ActiveEntitlementList {
    object: "list";
    data: ActiveEntitlement[];
    has_more: boolean;
    url: string;
  }
}
