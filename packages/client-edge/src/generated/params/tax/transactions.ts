// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionCreateFromCalculationParams<Expand = string[]> {
  calculation: string;
  reference: string;
  expand?: Expand;
  metadata?: MetadataParam;
  posted_at?: number;
}

export interface TransactionCreateReversalParams<Expand = string[]> {
  mode: TransactionCreateReversalParams.Mode;
  original_transaction: string;
  reference: string;
  expand?: Expand;
  flat_amount?: number;
  line_items?: TransactionCreateReversalParams.LineItem[];
  metadata?: MetadataParam;
  shipping_cost?: TransactionCreateReversalParams.ShippingCost;
}
export declare namespace TransactionCreateReversalParams {
  type Mode = "full" | "partial" | OtherString;
  interface LineItem {
    amount: number;
    amount_tax: number;
    original_line_item: string;
    reference: string;
    metadata?: MetadataParam;
    quantity?: number;
  }
  interface ShippingCost {
    amount: number;
    amount_tax: number;
  }
}

export interface TransactionListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
