// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

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
