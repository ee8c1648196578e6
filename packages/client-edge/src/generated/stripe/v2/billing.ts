// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2BillingMeterEventAdjustmentsActions as MeterEventAdjustmentResource,
  V2BillingMeterEventSessionActions as MeterEventSessionResource,
  V2BillingMeterEventStreamActions as MeterEventStreamResource,
  V2BillingMeterEventsActions as MeterEventResource,
} from "../../actions/v2.ts";
export type { MeterEventAdjustmentCreateParams } from "../../params/v2/billing/meter-event-adjustments.ts";
export type { MeterEventSessionCreateParams } from "../../params/v2/billing/meter-event-session.ts";
export type { MeterEventStreamCreateParams } from "../../params/v2/billing/meter-event-stream.ts";
export type { MeterEventCreateParams } from "../../params/v2/billing/meter-events.ts";
export type { MeterEventAdjustment } from "../../schemas/v2/billing/meter-event-adjustment.ts";
export type { MeterEventSession } from "../../schemas/v2/billing/meter-event-session.ts";
export type { MeterEvent } from "../../schemas/v2/billing/meter-event.ts";
