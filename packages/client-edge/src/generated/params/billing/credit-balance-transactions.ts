// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface CreditBalanceTransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditBalanceTransactionListParams<Expand = string[]> extends PaginationParams {
  credit_grant?: string;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}
