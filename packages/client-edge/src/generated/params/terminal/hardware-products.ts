// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface HardwareProductRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareProductListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: HardwareProductListParams.Status;
}
export declare namespace HardwareProductListParams {
  type Status = "available" | "unavailable";
}
