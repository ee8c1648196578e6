// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type * from "../../../v2-events.ts";
export type * from "../../../v2-event-notifications.ts";
