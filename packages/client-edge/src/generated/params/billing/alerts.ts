// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

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
