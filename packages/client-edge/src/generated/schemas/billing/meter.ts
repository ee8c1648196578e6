// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

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
