// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";

export interface BalanceSettings {
  object: "balance_settings";
  payments: BalanceSettings.Payments;
}
export declare namespace BalanceSettings {
  interface Payments {
    debit_negative_balances: boolean | null;
    payouts: Payments.Payouts | null;
    settlement_timing: Payments.SettlementTiming;
  }
  namespace Payments {
    interface Payouts {
      automatic_transfer_rules_by_currency: { [key: string]: Payouts.AutomaticTransferRulesByCurrency[] } | null;
      minimum_balance_by_currency: { [key: string]: number } | null;
      schedule: Payouts.Schedule | null;
      statement_descriptor: string | null;
      status: Payouts.Status;
    }
    namespace Payouts {
      interface AutomaticTransferRulesByCurrency {
        payout_method: string;
        transfer_up_to_amount: number | null;
        type: AutomaticTransferRulesByCurrency.Type;
      }
      namespace AutomaticTransferRulesByCurrency {
        type Type = "transfer_all" | "transfer_up_to_amount" | OtherString;
      }
      interface Schedule {
        interval: Schedule.Interval | null;
        monthly_payout_days?: number[];
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      namespace Schedule {
        type Interval = "daily" | "manual" | "monthly" | "weekly" | OtherString;
        type WeeklyPayoutDay =
          | "friday"
          | "monday"
          | "thursday"
          | "tuesday"
          | "wednesday"
          | OtherString;
      }
      type Status = "disabled" | "enabled" | OtherString;
    }
    interface SettlementTiming {
      delay_days: number;
      delay_days_override?: number;
      start_of_day: SettlementTiming.StartOfDay | null;
    }
    namespace SettlementTiming {
      interface StartOfDay {
        hour: number;
        minutes: number;
        timezone: string;
      }
    }
  }
}
