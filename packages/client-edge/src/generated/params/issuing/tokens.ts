// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface TokenRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TokenUpdateParams<Expand = string[]> {
  status: TokenUpdateParams.Status;
  expand?: Expand;
}
export declare namespace TokenUpdateParams {
  type Status = "active" | "deleted" | "suspended" | OtherString;
}

export interface TokenListParams<Expand = string[]> extends PaginationParams {
  card: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  status?: TokenListParams.Status;
}
export declare namespace TokenListParams {
  type Status = "active" | "deleted" | "requested" | "suspended" | OtherString;
}
