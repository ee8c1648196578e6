// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MeterEvent {
  object: "billing.meter_event";
  created: number;
  event_name: string;
  identifier: string;
  livemode: boolean;
  payload: { [key: string]: string };
  timestamp: number;
}
