// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, OtherString } from "../../shared.ts";

export interface BalanceSettingsRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface BalanceSettingsUpdateParams<Expand = string[]> {
  expand?: Expand;
  payments?: BalanceSettingsUpdateParams.Payments;
}
export declare namespace BalanceSettingsUpdateParams {
  interface Payments {
    debit_negative_balances?: boolean;
    payouts?: Payments.Payouts;
    settlement_timing?: Payments.SettlementTiming;
  }
  namespace Payments {
    interface Payouts {
      automatic_transfer_rules_by_currency?: Emptyable<{ [key: string]: Emptyable<Payouts.AutomaticTransferRulesByCurrency[]> }>;
      minimum_balance_by_currency?: Emptyable<{ [key: string]: Emptyable<number> }>;
      schedule?: Payouts.Schedule;
      statement_descriptor?: string;
    }
    namespace Payouts {
      interface AutomaticTransferRulesByCurrency {
        payout_method: string;
        type: AutomaticTransferRulesByCurrency.Type;
        transfer_up_to_amount?: number;
      }
      namespace AutomaticTransferRulesByCurrency {
        type Type = "transfer_all" | "transfer_up_to_amount" | OtherString;
      }
      interface Schedule {
        interval?: Schedule.Interval;
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
    }
    interface SettlementTiming {
      delay_days_override?: Emptyable<number>;
      start_of_day?: Emptyable<SettlementTiming.StartOfDay>;
    }
    namespace SettlementTiming {
      interface StartOfDay {
        hour?: number;
        minutes?: number;
        timezone?: string;
      }
    }
  }
}
