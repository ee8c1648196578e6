// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Transaction } from "./transaction.ts";

export interface CreditReversal {
  id: string;
  object: "treasury.credit_reversal";
  amount: number;
  created: number;
  currency: string;
  financial_account: string;
  hosted_regulatory_receipt_url: string | null;
  livemode: boolean;
  metadata: Metadata;
  network: CreditReversal.Network;
  received_credit: string;
  status: CreditReversal.Status;
  status_transitions: CreditReversal.StatusTransitions;
  transaction: string | Transaction | null;
}
export declare namespace CreditReversal {
  type Network = "ach" | "stripe" | OtherString;
  type Status = "canceled" | "posted" | "processing" | OtherString;
  interface StatusTransitions {
    posted_at: number | null;
  }
}
