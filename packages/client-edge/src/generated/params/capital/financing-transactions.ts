// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface FinancingTransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FinancingTransactionListParams<Expand = string[]> extends PaginationParams {
  charge?: string;
  expand?: Expand;
  financing_offer?: string;
  reversed_transaction?: string;
  treasury_transaction?: string;
}
