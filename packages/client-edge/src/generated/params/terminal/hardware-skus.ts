// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

export interface HardwareSkusRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface HardwareSkusListParams<Expand = string[]> extends PaginationParams {
  country: string;
  expand?: Expand;
  product?: string;
  provider?: HardwareSkusListParams.Provider;
  status?: HardwareSkusListParams.Status;
}
export declare namespace HardwareSkusListParams {
  type Provider = "stripe" | OtherString;
  type Status = "available" | "unavailable";
}
