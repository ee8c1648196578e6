// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Charge } from "./charge.ts";
import type { TransferReversal } from "./transfer-reversal.ts";

export interface Transfer {
  id: string;
  object: "transfer";
  amount: number;
  amount_reversed: number;
  balance_transaction: string | BalanceTransaction | null;
  created: number;
  currency: string;
  description: string | null;
  destination: string | Account | null;
  destination_payment?: string | Charge;
  livemode: boolean;
  metadata: Metadata;
  reversals: ApiList<TransferReversal>;
  reversed: boolean;
  source_transaction: string | Charge | null;
  source_type?: string;
  transfer_group: string | null;
}
