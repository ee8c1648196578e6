// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { PaymentMethod } from "./payment-method.ts";
import type { Source } from "./source.ts";

export interface Topup {
  id: string;
  object: "topup";
  amount: number;
  balance_transaction: string | BalanceTransaction | null;
  created: number;
  currency: string;
  description: string | null;
  expected_availability_date: number | null;
  failure_code: string | null;
  failure_message: string | null;
  initiated_by: Topup.InitiatedBy | null;
  livemode: boolean;
  metadata: Metadata;
  payment_method?: string | PaymentMethod | null;
  payment_method_options?: Topup.PaymentMethodOptions | null;
  source: Source | null;
  statement_descriptor: string | null;
  status: Topup.Status;
  transfer_group: string | null;
}
export declare namespace Topup {
  type InitiatedBy = "stripe" | "user" | OtherString;
  interface PaymentMethodOptions {
    us_bank_account: PaymentMethodOptions.UsBankAccount | null;
  }
  namespace PaymentMethodOptions {
    interface UsBankAccount {
      network: "ach";
    }
  }
  type Status = "canceled" | "failed" | "pending" | "reversed" | "succeeded" | OtherString;
}
