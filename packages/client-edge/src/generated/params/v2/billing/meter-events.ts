// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MeterEventCreateParams {
  event_name: string;
  payload: { [key: string]: string };
  identifier?: string;
  timestamp?: string;
}
