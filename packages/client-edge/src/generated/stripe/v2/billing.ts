// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2BillingMeterEventAdjustmentsActions as MeterEventAdjustmentResource,
  V2BillingMeterEventSessionActions as MeterEventSessionResource,
  V2BillingMeterEventStreamActions as MeterEventStreamResource,
  V2BillingMeterEventsActions as MeterEventResource,
} from "../../actions/interfaces.ts";
export type {
  MeterEventAdjustmentCreateParams,
  MeterEventCreateParams,
  MeterEventSessionCreateParams,
  MeterEventStreamCreateParams,
} from "../../params/v2/billing.ts";
export type {
  MeterEvent,
  MeterEventAdjustment,
  MeterEventSession,
} from "../../schemas/v2/billing.ts";
