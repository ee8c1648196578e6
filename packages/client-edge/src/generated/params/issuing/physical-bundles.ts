// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

export interface PhysicalBundleRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PhysicalBundleListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: PhysicalBundleListParams.Status;
  type?: PhysicalBundleListParams.Type;
}
export declare namespace PhysicalBundleListParams {
  type Status = "active" | "inactive" | "review" | OtherString;
  type Type = "custom" | "standard" | OtherString;
}
