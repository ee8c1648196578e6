// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { ApplicationFee } from "./application-fee.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";

export interface FeeRefund {
  id: string;
  object: "fee_refund";
  amount: number;
  balance_transaction: string | BalanceTransaction | null;
  created: number;
  currency: string;
  fee: string | ApplicationFee;
  metadata: Metadata | null;
}
