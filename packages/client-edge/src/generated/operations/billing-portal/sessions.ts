// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { SessionCreateParams } from "../../params/billing-portal.ts";
import type { Session } from "../../schemas/billing-portal.ts";

export type { SessionCreateParams } from "../../params/billing-portal.ts";

/**
 * `POST /v1/billing_portal/sessions` · https://docs.stripe.com/api/billing_portal/sessions/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SessionCreateParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.post(client, "/v1/billing_portal/sessions", [], params, options);
}
