// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApplicationFee } from "./application-fee.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { DeletedExternalAccount, ExternalAccount } from "./external-account.ts";

export interface Payout {
  id: string;
  object: "payout";
  amount: number;
  application_fee: string | ApplicationFee | null;
  application_fee_amount: number | null;
  arrival_date: number;
  automatic: boolean;
  balance_transaction: string | BalanceTransaction | null;
  created: number;
  currency: string;
  description: string | null;
  destination: string | ExternalAccount | DeletedExternalAccount | null;
  failure_balance_transaction: string | BalanceTransaction | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: boolean;
  metadata: Metadata | null;
  method: string;
  original_payout: string | Payout | null;
  payout_method: string | null;
  reconciliation_status: Payout.ReconciliationStatus;
  reversed_by: string | Payout | null;
  source_type: string;
  statement_descriptor: string | null;
  status: string;
  trace_id: Payout.TraceId | null;
  type: Payout.Type;
}
export declare namespace Payout {
  type ReconciliationStatus = "completed" | "in_progress" | "not_applicable" | OtherString;
  interface TraceId {
    status: string;
    value: string | null;
  }
  type Type = "bank_account" | "card" | OtherString;
}
