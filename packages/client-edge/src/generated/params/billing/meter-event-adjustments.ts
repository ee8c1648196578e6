// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface MeterEventAdjustmentCreateParams<Expand = string[]> {
  event_name: string;
  type: "cancel";
  cancel?: MeterEventAdjustmentCreateParams.Cancel;
  expand?: Expand;
}
export declare namespace MeterEventAdjustmentCreateParams {
  interface Cancel {
    identifier?: string;
  }
}
