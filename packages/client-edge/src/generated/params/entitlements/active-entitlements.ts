// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface ActiveEntitlementRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ActiveEntitlementListParams<Expand = string[]> extends PaginationParams {
  customer: string;
  expand?: Expand;
}
