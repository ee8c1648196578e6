// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, RangeQueryParam } from "../../../../shared.ts";

export interface TransactionRetrieveParams {}

export interface TransactionUpdateParams {
  description?: string;
  metadata?: MetadataParam;
}

export interface TransactionListParams {
  created?: RangeQueryParam;
  financial_account?: string;
  flow?: string;
  limit?: number;
}

export interface TransactionRefreshRegulatoryReceiptParams {}
