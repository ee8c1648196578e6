// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../../shared.ts";

export interface Feature {
  id: string;
  object: "entitlements.feature";
  active: boolean;
  livemode: boolean;
  lookup_key: string;
  metadata: Metadata;
  name: string;
}
