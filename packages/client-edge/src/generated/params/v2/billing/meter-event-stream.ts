// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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
