// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Customer, DeletedCustomer } from "./customer.ts";
import type { Invoice } from "./invoice.ts";
import type { TestClock } from "./test-helpers.ts";

export interface Alert {
  id: string;
  object: "billing.alert";
  alert_type: "usage_threshold";
  livemode: boolean;
  status: Alert.Status | null;
  title: string;
  usage_threshold: Alert.UsageThreshold | null;
}
export declare namespace Alert {
  type Status = "active" | "archived" | "inactive" | OtherString;
  interface UsageThreshold {
    filters: UsageThreshold.Filter[] | null;
    gte: number;
    meter: string | Meter;
    recurrence: "one_time";
  }
  namespace UsageThreshold {
    interface Filter {
      customer: string | Customer | null;
      type: "customer";
    }
  }
}

export interface AlertTriggered {
  object: "billing.alert_triggered";
  alert: Alert;
  created: number;
  customer: string;
  livemode: boolean;
  value: number;
}

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

export interface CreditBalanceTransaction {
  id: string;
  object: "billing.credit_balance_transaction";
  created: number;
  credit: CreditBalanceTransaction.Credit | null;
  credit_grant: string | CreditGrant;
  debit: CreditBalanceTransaction.Debit | null;
  effective_at: number;
  livemode: boolean;
  test_clock: string | TestClock | null;
  type: CreditBalanceTransaction.Type | null;
}
export declare namespace CreditBalanceTransaction {
  interface Credit {
    amount: Credit.Amount;
    credits_application_invoice_voided: Credit.CreditsApplicationInvoiceVoided | null;
    type: Credit.Type;
  }
  namespace Credit {
    export import Amount = CreditBalanceSummary.Balance.AvailableBalance;
    interface CreditsApplicationInvoiceVoided {
      invoice: string | Invoice;
      invoice_line_item: string;
    }
    type Type = "credits_application_invoice_voided" | "credits_granted" | OtherString;
  }
  interface Debit {
    amount: Debit.Amount;
    credits_applied: Debit.CreditsApplied | null;
    type: Debit.Type;
  }
  namespace Debit {
    export import Amount = CreditBalanceSummary.Balance.AvailableBalance;
    type CreditsApplied = Credit.CreditsApplicationInvoiceVoided;
    type Type = "credits_applied" | "credits_expired" | "credits_voided" | OtherString;
  }
  type Type = "credit" | "debit" | OtherString;
}

export interface CreditGrant {
  id: string;
  object: "billing.credit_grant";
  amount: CreditGrant.Amount;
  applicability_config: CreditGrant.ApplicabilityConfig;
  category: CreditGrant.Category;
  created: number;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  effective_at: number | null;
  expires_at: number | null;
  livemode: boolean;
  metadata: Metadata;
  name: string | null;
  priority: number | null;
  test_clock: string | TestClock | null;
  updated: number;
  voided_at: number | null;
}
export declare namespace CreditGrant {
  export import Amount = CreditBalanceSummary.Balance.AvailableBalance;
  interface ApplicabilityConfig {
    scope: ApplicabilityConfig.Scope;
  }
  namespace ApplicabilityConfig {
    interface Scope {
      price_type?: "metered";
      prices?: Scope.Price[];
    }
    namespace Scope {
      interface Price {
        id: string | null;
      }
    }
  }
  type Category = "paid" | "promotional" | OtherString;
}

export interface FeedbackOption {
  id: string;
  object: "billing.feedback_option";
  description: string;
  livemode: boolean;
  status: FeedbackOption.Status;
  status_transitions: FeedbackOption.StatusTransitions;
}
export declare namespace FeedbackOption {
  type Status = "active" | "inactive";
  interface StatusTransitions {
    deactivated_at: number | null;
  }
}

export interface Meter {
  id: string;
  object: "billing.meter";
  created: number;
  customer_mapping: Meter.CustomerMapping;
  default_aggregation: Meter.DefaultAggregation;
  display_name: string;
  event_name: string;
  event_time_window: Meter.EventTimeWindow | null;
  livemode: boolean;
  status: Meter.Status;
  status_transitions: Meter.StatusTransitions;
  updated: number;
  value_settings: Meter.ValueSettings;
}
export declare namespace Meter {
  interface CustomerMapping {
    event_payload_key: string;
    type: "by_id";
  }
  interface DefaultAggregation {
    formula: DefaultAggregation.Formula;
  }
  namespace DefaultAggregation {
    type Formula = "count" | "last" | "sum" | OtherString;
  }
  type EventTimeWindow = "day" | "hour" | OtherString;
  type Status = "active" | "inactive" | OtherString;
  interface StatusTransitions {
    deactivated_at: number | null;
  }
  interface ValueSettings {
    event_payload_key: string;
  }
}

export interface MeterEvent {
  object: "billing.meter_event";
  created: number;
  event_name: string;
  identifier: string;
  livemode: boolean;
  payload: { [key: string]: string };
  timestamp: number;
}

export interface MeterEventAdjustment {
  object: "billing.meter_event_adjustment";
  cancel: MeterEventAdjustment.Cancel | null;
  event_name: string;
  livemode: boolean;
  status: MeterEventAdjustment.Status;
  type: "cancel";
}
export declare namespace MeterEventAdjustment {
  interface Cancel {
    identifier: string | null;
  }
  type Status = "complete" | "pending" | OtherString;
}

export interface MeterEventSummary {
  id: string;
  object: "billing.meter_event_summary";
  aggregated_value: number;
  end_time: number;
  livemode: boolean;
  meter: string;
  start_time: number;
}
