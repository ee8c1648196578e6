// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { MeterEventCreateParams } from "../../params/billing.ts";
import type { MeterEvent } from "../../schemas/billing.ts";

export type { MeterEventCreateParams } from "../../params/billing.ts";

/**
 * `POST /v1/billing/meter_events` · https://docs.stripe.com/api/billing/meter_events/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: MeterEventCreateParams<Expand<MeterEvent, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<MeterEvent, E>> {
  return operation.post(client, "/v1/billing/meter_events", [], params, options);
}
