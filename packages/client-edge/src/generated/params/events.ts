// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface EventRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface EventListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  delivery_success?: boolean;
  expand?: Expand;
  type?: string;
  types?: string[];
}
