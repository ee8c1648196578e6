// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiList } from "../../../types.ts";
import type { ActiveEntitlement } from "./active-entitlement.ts";

export interface ActiveEntitlementSummary {
  object: "entitlements.active_entitlement_summary";
  customer: string;
  entitlements: ApiList<ActiveEntitlement>;
  livemode: boolean;
}
