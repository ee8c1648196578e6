// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../shared.ts";

export interface ExchangeRateRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ExchangeRateListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
