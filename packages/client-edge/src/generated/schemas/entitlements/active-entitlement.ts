// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Feature } from "./feature.ts";

export interface ActiveEntitlement {
  id: string;
  object: "entitlements.active_entitlement";
  feature: string | Feature;
  livemode: boolean;
  lookup_key: string;
}
