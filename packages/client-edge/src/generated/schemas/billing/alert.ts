// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { Customer } from "../customer.ts";
import type { Meter } from "./meter.ts";

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
