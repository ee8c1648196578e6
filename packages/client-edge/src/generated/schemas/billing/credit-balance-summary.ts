// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Customer, DeletedCustomer } from "../customer.ts";

export interface CreditBalanceSummary {
  object: "billing.credit_balance_summary";
  balances: CreditBalanceSummary.Balance[];
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  livemode: boolean;
}
export declare namespace CreditBalanceSummary {
  interface Balance {
    available_balance: Balance.AvailableBalance;
    ledger_balance: Balance.LedgerBalance;
  }
  namespace Balance {
    interface AvailableBalance {
      monetary: AvailableBalance.Monetary | null;
      type: "monetary";
    }
    namespace AvailableBalance {
      interface Monetary {
        currency: string;
        value: number;
      }
    }
    export import LedgerBalance = AvailableBalance;
  }
}
