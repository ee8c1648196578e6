// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { MeterEventSessionCreateParams } from "../../../params/v2/billing.ts";
import type { MeterEventSession } from "../../../schemas/v2/billing.ts";

export type { MeterEventSessionCreateParams } from "../../../params/v2/billing.ts";

/** `POST /v2/billing/meter_event_session` · https://docs.stripe.com/api/v2/billing/meter_event_session/create */
export function create(
  client: Client,
  params?: MeterEventSessionCreateParams,
  options?: RequestOptions,
): ApiPromise<MeterEventSession> {
  return operation.postV2(client, "/v2/billing/meter_event_session", [], params, options);
}
