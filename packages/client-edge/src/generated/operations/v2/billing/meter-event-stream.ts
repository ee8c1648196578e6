// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { MeterEventStreamCreateParams } from "../../../params/v2/billing.ts";

export type { MeterEventStreamCreateParams } from "../../../params/v2/billing.ts";

/**
 * `POST /v2/billing/meter_event_stream` · https://docs.stripe.com/api/v2/billing/meter_event_stream/create
 *
 * Sent to the base `meter_events`.
 */
export function create(
  client: Client,
  params: MeterEventStreamCreateParams,
  options?: RequestOptions,
): ApiPromise<void> {
  return operation.postV2(
    client,
    "/v2/billing/meter_event_stream",
    [],
    params,
    options,
    { base: "meter_events" },
  );
}
