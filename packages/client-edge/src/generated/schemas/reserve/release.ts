// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Dispute } from "../dispute.ts";
import type { Refund } from "../refund.ts";
import type { Hold } from "./hold.ts";
import type { Plan } from "./plan.ts";

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
