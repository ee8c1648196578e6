// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface CashBalance {
  object: "cash_balance";
  available: { [key: string]: number } | null;
  customer: string;
  customer_account: string | null;
  livemode: boolean;
  settings: CashBalance.Settings;
}
export declare namespace CashBalance {
  interface Settings {
    reconciliation_mode: Settings.ReconciliationMode;
    using_merchant_default: boolean;
  }
  namespace Settings {
    type ReconciliationMode = "automatic" | "manual" | OtherString;
  }
}
