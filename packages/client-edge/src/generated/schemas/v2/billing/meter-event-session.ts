// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MeterEventSession {
  id: string;
  object: "v2.billing.meter_event_session";
  authentication_token: string;
  created: string;
  expires_at: string;
  livemode: boolean;
}
