// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";

export interface TransactionLineItem {
  id: string;
  object: "tax.transaction_line_item";
  amount: number;
  amount_tax: number;
  livemode: boolean;
  metadata: Metadata | null;
  product: string | null;
  quantity: number;
  reference: string;
  reversal: TransactionLineItem.Reversal | null;
  tax_behavior: TransactionLineItem.TaxBehavior;
  tax_code: string;
  type: TransactionLineItem.Type;
}
export declare namespace TransactionLineItem {
  interface Reversal {
    original_line_item: string;
  }
  type TaxBehavior = "exclusive" | "inclusive" | OtherString;
  type Type = "reversal" | "transaction" | OtherString;
}
