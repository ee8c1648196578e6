// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MeterEvent {
  object: "v2.billing.meter_event";
  created: string;
  event_name: string;
  identifier: string;
  livemode: boolean;
  payload: { [key: string]: string };
  timestamp: string;
}
