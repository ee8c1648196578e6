// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface MeterEventAdjustmentCreateParams {
  cancel: MeterEventAdjustmentCreateParams.Cancel;
  event_name: string;
  type: MeterEventAdjustmentCreateParams.Type;
}
export declare namespace MeterEventAdjustmentCreateParams {
  interface Cancel {
    identifier: string;
  }
  type Type = "cancel" | OtherString;
}

export interface MeterEventSessionCreateParams {}

export interface MeterEventStreamCreateParams {
  events: MeterEventStreamCreateParams.Event[];
}
export declare namespace MeterEventStreamCreateParams {
  interface Event {
    event_name: string;
    payload: { [key: string]: string };
    identifier?: string;
    timestamp?: string;
  }
}

export interface MeterEventCreateParams {
  event_name: string;
  payload: { [key: string]: string };
  identifier?: string;
  timestamp?: string;
}
