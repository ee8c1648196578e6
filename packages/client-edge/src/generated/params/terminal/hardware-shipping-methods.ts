// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

export interface HardwareShippingMethodRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareShippingMethodListParams<Expand = string[]> extends PaginationParams {
  country?: string;
  expand?: Expand;
  name?: HardwareShippingMethodListParams.Name;
  status?: HardwareShippingMethodListParams.Status;
}
export declare namespace HardwareShippingMethodListParams {
  type Name = "express" | "priority" | "standard" | OtherString;
  type Status = "available" | "unavailable";
}
