// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { MeterEventAdjustment } from "../../../schemas/v2/billing/meter-event-adjustment.ts";

export interface MeterEventAdjustmentCreateParams {
  cancel: MeterEventAdjustmentCreateParams.Cancel;
  event_name: string;
  type: MeterEventAdjustmentCreateParams.Type;
}
export declare namespace MeterEventAdjustmentCreateParams {
  interface Cancel {
    identifier: string;
  }
  type Type = "cancel" | OtherString;
}

/** `POST /v2/billing/meter_event_adjustments` · https://docs.stripe.com/api/v2/billing/meter_event_adjustments/create */
export function create(
  client: Client,
  params: MeterEventAdjustmentCreateParams,
  options?: RequestOptions,
): ApiPromise<MeterEventAdjustment> {
  return operation.postV2(client, "/v2/billing/meter_event_adjustments", [], params, options);
}
