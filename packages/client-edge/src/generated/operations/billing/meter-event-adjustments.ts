// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { MeterEventAdjustment } from "../../schemas/billing/meter-event-adjustment.ts";

export interface MeterEventAdjustmentCreateParams {
  event_name: string;
  type: "cancel";
  cancel?: MeterEventAdjustmentCreateParams.Cancel;
  expand?: string[];
}
export declare namespace MeterEventAdjustmentCreateParams {
  interface Cancel {
    identifier?: string;
  }
}

/** `POST /v1/billing/meter_event_adjustments` · https://docs.stripe.com/api/billing/meter_event_adjustments/create */
export function create(
  client: Client,
  params: MeterEventAdjustmentCreateParams,
  options?: RequestOptions,
): ApiPromise<MeterEventAdjustment> {
  return operation.post(client, "/v1/billing/meter_event_adjustments", [], params, options);
}
