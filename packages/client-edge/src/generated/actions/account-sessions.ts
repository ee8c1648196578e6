// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { AccountSessionsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.accountSessions` to a client. */
export function accountSessionsActions(client: Client): AccountSessionsActions {
  const bind = binder(client, "/v1/account_sessions");
  return {
    create: bind(operation.post),
  };
}
