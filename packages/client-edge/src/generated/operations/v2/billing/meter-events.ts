// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { MeterEventCreateParams } from "../../../params/v2/billing.ts";
import type { MeterEvent } from "../../../schemas/v2/billing.ts";

export type { MeterEventCreateParams } from "../../../params/v2/billing.ts";

/** `POST /v2/billing/meter_events` · https://docs.stripe.com/api/v2/billing/meter_events/create */
export function create(
  client: Client,
  params: MeterEventCreateParams,
  options?: RequestOptions,
): ApiPromise<MeterEvent> {
  return operation.postV2(client, "/v2/billing/meter_events", [], params, options);
}
