// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Feature } from "./entitlements.ts";

export interface ProductFeature {
  id: string;
  object: "product_feature";
  entitlement_feature: Feature;
  livemode: boolean;
  deleted?: undefined;
}

export interface DeletedProductFeature {
  id: string;
  object: "product_feature";
  deleted: true;
}
