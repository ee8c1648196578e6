// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { MeterEventAdjustmentCreateParams } from "../../params/billing.ts";
import type { MeterEventAdjustment } from "../../schemas/billing.ts";

export type { MeterEventAdjustmentCreateParams } from "../../params/billing.ts";

/** `POST /v1/billing/meter_event_adjustments` · https://docs.stripe.com/api/billing/meter_event_adjustments/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: MeterEventAdjustmentCreateParams<Expand<MeterEventAdjustment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<MeterEventAdjustment, E>> {
  return operation.post(client, "/v1/billing/meter_event_adjustments", [], params, options);
}
