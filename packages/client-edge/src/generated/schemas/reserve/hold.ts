// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Charge } from "../charge.ts";
import type { Plan } from "./plan.ts";

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
