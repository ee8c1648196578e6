// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Account } from "./account.ts";
import type { Application } from "./application.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { Charge } from "./charge.ts";
import type { FeeRefund } from "./fee-refund.ts";

export interface ApplicationFee {
  id: string;
  object: "application_fee";
  account: string | Account;
  amount: number;
  amount_refunded: number;
  application: string | Application;
  balance_transaction: string | BalanceTransaction | null;
  charge: string | Charge;
  created: number;
  currency: string;
  fee_source: ApplicationFee.FeeSource | null;
  livemode: boolean;
  originating_transaction: string | Charge | null;
  refunded: boolean;
  refunds: ApiList<FeeRefund>;
}
export declare namespace ApplicationFee {
  interface FeeSource {
    charge?: string;
    payout?: string;
    type: FeeSource.Type;
  }
  namespace FeeSource {
    type Type = "charge" | "payout" | OtherString;
  }
}
