// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface ProductRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ProductListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
