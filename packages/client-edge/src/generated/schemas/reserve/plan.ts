// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";

export interface Plan {
  id: string;
  object: "reserve.plan";
  created: number;
  created_by: Plan.CreatedBy;
  currency: string | null;
  destination: Plan.Destination;
  disabled_at: number | null;
  fixed_release?: Plan.FixedRelease;
  livemode: boolean;
  manual_release?: Plan.ManualRelease;
  metadata?: Metadata;
  percent: number;
  rolling_release?: Plan.RollingRelease;
  status: Plan.Status;
  type: Plan.Type;
}
export declare namespace Plan {
  type CreatedBy = "application" | "stripe" | OtherString;
  type Destination = "other" | "risk_reserved" | "settlement_reserved";
  interface FixedRelease {
    release_after: number;
    scheduled_release: number;
  }
  interface ManualRelease {}
  interface RollingRelease {
    days_after_charge: number;
    expires_on: number | null;
  }
  type Status = "active" | "disabled" | "expired" | "other";
  type Type = "fixed_release" | "manual_release" | "other" | "rolling_release";
}
