// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { CustomerSessionsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.customerSessions` to a client. */
export function customerSessionsActions(client: Client): CustomerSessionsActions {
  const bind = binder(client, "/v1/customer_sessions");
  return {
    create: bind(operation.post),
  };
}
