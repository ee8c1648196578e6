// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Transaction } from "./transaction.ts";

export interface DebitReversal {
  id: string;
  object: "treasury.debit_reversal";
  amount: number;
  created: number;
  currency: string;
  financial_account: string | null;
  hosted_regulatory_receipt_url: string | null;
  linked_flows: DebitReversal.LinkedFlows | null;
  livemode: boolean;
  metadata: Metadata;
  network: DebitReversal.Network;
  received_debit: string;
  status: DebitReversal.Status;
  status_transitions: DebitReversal.StatusTransitions;
  transaction: string | Transaction | null;
}
export declare namespace DebitReversal {
  interface LinkedFlows {
    issuing_dispute: string | null;
  }
  type Network = "ach" | "card" | OtherString;
  type Status = "failed" | "processing" | "succeeded" | OtherString;
  interface StatusTransitions {
    completed_at: number | null;
  }
}
