// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { CustomerSessionCreateParams } from "../params/customer-sessions.ts";
import type { CustomerSession } from "../schemas/customer-session.ts";

export type { CustomerSessionCreateParams } from "../params/customer-sessions.ts";

/** `POST /v1/customer_sessions` · https://docs.stripe.com/api/customer_sessions/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: CustomerSessionCreateParams<Expand<CustomerSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerSession, E>> {
  return operation.post(client, "/v1/customer_sessions", [], params, options);
}
