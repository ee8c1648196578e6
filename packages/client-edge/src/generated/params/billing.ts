// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";

export interface AlertCreateParams<Expand = string[]> {
  alert_type: "usage_threshold";
  title: string;
  expand?: Expand;
  usage_threshold?: AlertCreateParams.UsageThreshold;
}
export declare namespace AlertCreateParams {
  interface UsageThreshold {
    gte: number;
    meter: string;
    recurrence: "one_time";
    filters?: UsageThreshold.Filter[];
  }
  namespace UsageThreshold {
    interface Filter {
      type: "customer";
      customer?: string;
    }
  }
}

export interface AlertRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AlertListParams<Expand = string[]> extends PaginationParams {
  alert_type?: "usage_threshold";
  expand?: Expand;
  meter?: string;
}

export interface AlertActivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface AlertArchiveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AlertDeactivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditBalanceSummaryRetrieveParams<Expand = string[]> {
  filter: CreditBalanceSummaryRetrieveParams.Filter;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}
export declare namespace CreditBalanceSummaryRetrieveParams {
  interface Filter {
    type: Filter.Type;
    applicability_scope?: Filter.ApplicabilityScope;
    credit_grant?: string;
  }
  namespace Filter {
    type Type = "applicability_scope" | "credit_grant" | OtherString;
    interface ApplicabilityScope {
      price_type?: "metered";
      prices?: ApplicabilityScope.Price[];
    }
    namespace ApplicabilityScope {
      interface Price {
        id: string;
      }
    }
  }
}

export interface CreditBalanceTransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditBalanceTransactionListParams<Expand = string[]> extends PaginationParams {
  credit_grant?: string;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}

export interface CreditGrantCreateParams<Expand = string[]> {
  amount: CreditGrantCreateParams.Amount;
  applicability_config: CreditGrantCreateParams.ApplicabilityConfig;
  category?: CreditGrantCreateParams.Category;
  customer?: string;
  customer_account?: string;
  effective_at?: number;
  expand?: Expand;
  expires_at?: number;
  metadata?: MetadataParam;
  name?: string;
  priority?: number;
}
export declare namespace CreditGrantCreateParams {
  interface Amount {
    type: "monetary";
    monetary?: Amount.Monetary;
  }
  namespace Amount {
    interface Monetary {
      currency: string;
      value: number;
    }
  }
  interface ApplicabilityConfig {
    scope: ApplicabilityConfig.Scope;
  }
  namespace ApplicabilityConfig {
    export import Scope = CreditBalanceSummaryRetrieveParams.Filter.ApplicabilityScope;
  }
  type Category = "paid" | "promotional" | OtherString;
}

export interface CreditGrantRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditGrantUpdateParams<Expand = string[]> {
  expand?: Expand;
  expires_at?: Emptyable<number>;
  metadata?: MetadataParam;
}

export interface CreditGrantListParams<Expand = string[]> extends PaginationParams {
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}

export interface CreditGrantExpireParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditGrantVoidGrantParams<Expand = string[]> {
  expand?: Expand;
}

export interface FeedbackOptionCreateParams<Expand = string[]> {
  description: string;
  expand?: Expand;
}

export interface FeedbackOptionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FeedbackOptionUpdateParams<Expand = string[]> {
  description?: string;
  expand?: Expand;
}

export interface FeedbackOptionListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: FeedbackOptionListParams.Status;
}
export declare namespace FeedbackOptionListParams {
  type Status = "active" | "inactive";
}

export interface FeedbackOptionDeactivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface MeterEventAdjustmentCreateParams<Expand = string[]> {
  event_name: string;
  type: "cancel";
  cancel?: MeterEventAdjustmentCreateParams.Cancel;
  expand?: Expand;
}
export declare namespace MeterEventAdjustmentCreateParams {
  interface Cancel {
    identifier?: string;
  }
}

export interface MeterEventCreateParams<Expand = string[]> {
  event_name: string;
  payload: { [key: string]: string };
  expand?: Expand;
  identifier?: string;
  timestamp?: number;
}

export interface MeterCreateParams<Expand = string[]> {
  default_aggregation: MeterCreateParams.DefaultAggregation;
  display_name: string;
  event_name: string;
  customer_mapping?: MeterCreateParams.CustomerMapping;
  event_time_window?: MeterCreateParams.EventTimeWindow;
  expand?: Expand;
  value_settings?: MeterCreateParams.ValueSettings;
}
export declare namespace MeterCreateParams {
  interface DefaultAggregation {
    formula: DefaultAggregation.Formula;
  }
  namespace DefaultAggregation {
    type Formula = "count" | "last" | "sum" | OtherString;
  }
  interface CustomerMapping {
    event_payload_key: string;
    type: "by_id";
  }
  type EventTimeWindow = "day" | "hour" | OtherString;
  interface ValueSettings {
    event_payload_key: string;
  }
}

export interface MeterRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface MeterUpdateParams<Expand = string[]> {
  display_name?: string;
  expand?: Expand;
}

export interface MeterListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: MeterListParams.Status;
}
export declare namespace MeterListParams {
  type Status = "active" | "inactive" | OtherString;
}

export interface MeterDeactivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface MeterListEventSummariesParams<Expand = string[]> extends PaginationParams {
  customer: string;
  end_time: number;
  start_time: number;
  expand?: Expand;
  value_grouping_window?: MeterListEventSummariesParams.ValueGroupingWindow;
}
export declare namespace MeterListEventSummariesParams {
  type ValueGroupingWindow = "day" | "hour" | OtherString;
}

export interface MeterReactivateParams<Expand = string[]> {
  expand?: Expand;
}
