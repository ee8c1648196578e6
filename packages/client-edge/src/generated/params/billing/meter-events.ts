// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MeterEventCreateParams<Expand = string[]> {
  event_name: string;
  payload: { [key: string]: string };
  expand?: Expand;
  identifier?: string;
  timestamp?: number;
}
