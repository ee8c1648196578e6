// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Refund } from "./refund.ts";
import type { Transfer } from "./transfer.ts";

export interface TransferReversal {
  id: string;
  object: "transfer_reversal";
  amount: number;
  balance_transaction: string | BalanceTransaction | null;
  created: number;
  currency: string;
  destination_payment_refund: string | Refund | null;
  metadata: Metadata | null;
  source_refund: string | Refund | null;
  transfer: string | Transfer;
}
