// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Charge } from "./charge.ts";
import type { Dispute } from "./dispute.ts";
import type { Refund } from "./refund.ts";

export interface Hold {
  id: string;
  object: "reserve.hold";
  amount: number;
  amount_releasable?: number;
  created: number;
  created_by: Hold.CreatedBy;
  currency: string;
  destination: Hold.Destination;
  is_releasable?: boolean;
  livemode: boolean;
  metadata?: Metadata;
  reason: Hold.Reason;
  release_details?: Hold.ReleaseDetail[];
  release_schedule: Hold.ReleaseSchedule;
  reserve_plan: string | Plan | null;
  source_charge: string | Charge | null;
  source_type: Hold.SourceType;
}
export declare namespace Hold {
  type CreatedBy = "application" | "stripe" | OtherString;
  type Destination = "other" | "risk_reserved" | "settlement_reserved";
  type Reason = "charge" | "standalone" | OtherString;
  interface ReleaseDetail {
    amount: number;
    reserve_release: string;
  }
  interface ReleaseSchedule {
    release_after: number | null;
    scheduled_release: number | null;
  }
  type SourceType = "bank_account" | "card" | "fpx" | OtherString;
}

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

export interface Release {
  id: string;
  object: "reserve.release";
  amount: number;
  created: number;
  created_by: Release.CreatedBy;
  currency: string;
  destination: Release.Destination;
  livemode: boolean;
  metadata?: Metadata;
  reason: Release.Reason;
  released_at: number;
  reserve_hold: string | Hold | null;
  reserve_plan: string | Plan | null;
  source_transaction?: Release.SourceTransaction;
}
export declare namespace Release {
  type CreatedBy = "application" | "stripe" | OtherString;
  type Destination = "other" | "payments";
  type Reason =
    | "hold_expired"
    | "hold_released_early"
    | "hold_reversed"
    | "plan_disabled"
    | OtherString;
  interface SourceTransaction {
    dispute?: string | Dispute;
    refund?: string | Refund;
    type: SourceTransaction.Type;
  }
  namespace SourceTransaction {
    type Type = "dispute" | "refund" | OtherString;
  }
}
