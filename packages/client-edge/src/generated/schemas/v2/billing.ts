// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface MeterEvent {
  object: "v2.billing.meter_event";
  created: string;
  event_name: string;
  identifier: string;
  livemode: boolean;
  payload: { [key: string]: string };
  timestamp: string;
}

export interface MeterEventAdjustment {
  id: string;
  object: "v2.billing.meter_event_adjustment";
  cancel: MeterEventAdjustment.Cancel;
  created: string;
  event_name: string;
  livemode: boolean;
  status: MeterEventAdjustment.Status;
  type: MeterEventAdjustment.Type;
}
export declare namespace MeterEventAdjustment {
  interface Cancel {
    identifier: string;
  }
  type Status = "complete" | "pending" | OtherString;
  type Type = "cancel" | OtherString;
}

export interface MeterEventSession {
  id: string;
  object: "v2.billing.meter_event_session";
  authentication_token: string;
  created: string;
  expires_at: string;
  livemode: boolean;
}
