// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface Transaction {
  id: string;
  object: "financial_connections.transaction";
  account: string;
  amount: number;
  currency: string;
  description: string;
  livemode: boolean;
  status: Transaction.Status;
  status_transitions: Transaction.StatusTransitions;
  transacted_at: number;
  transaction_refresh: string;
  updated: number;
}
export declare namespace Transaction {
  type Status = "pending" | "posted" | "void" | OtherString;
  interface StatusTransitions {
    posted_at: number | null;
    void_at: number | null;
  }
}
