// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { CustomerSessionCreateParams } from "../params/customer-sessions.ts";
import type { CustomerSession } from "../schemas/customer-session.ts";

/** `stripe.customerSessions` */
export interface CustomerSessionsActions {
  /** `POST /v1/customer_sessions` · https://docs.stripe.com/api/customer_sessions/create */
  create: <const E extends readonly string[] = []>(
    params: CustomerSessionCreateParams<Expand<CustomerSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerSession, E>>;
}

/** Binds the operations of `stripe.customerSessions` to a client. */
export function customerSessionsActions(client: Client): CustomerSessionsActions {
  const bind = binder(client, "/v1/customer_sessions");
  return {
    create: bind(operation.post),
  };
}
