// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../shared.ts";
import type { Transaction } from "./transaction.ts";

export interface TransactionEntry {
  id: string;
  object: "v2.money_management.transaction_entry";
  balance_impact: TransactionEntry.BalanceImpact;
  created: string;
  effective_at: string;
  livemode: boolean;
  transaction: string;
  transaction_details: TransactionEntry.TransactionDetails;
}
export declare namespace TransactionEntry {
  type BalanceImpact = Transaction.BalanceImpact;
  interface TransactionDetails {
    category: TransactionDetails.Category;
    financial_account: string;
    flow?: TransactionDetails.Flow;
  }
  namespace TransactionDetails {
    type Category = Transaction.Category;
    interface Flow {
      adjustment?: string;
      currency_conversion?: string;
      fee_batch?: string;
      inbound_transfer?: string;
      outbound_payment?: string;
      outbound_transfer?: string;
      received_credit?: string;
      received_debit?: string;
      type: Flow.Type;
    }
    namespace Flow {
      type Type =
        | "adjustment"
        | "currency_conversion"
        | "fee_batch"
        | "inbound_transfer"
        | "outbound_payment"
        | "outbound_transfer"
        | "received_credit"
        | "received_debit"
        | OtherString;
    }
  }
}
