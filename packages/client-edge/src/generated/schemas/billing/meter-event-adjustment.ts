// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

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
