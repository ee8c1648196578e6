// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { AccountSessionCreateParams } from "../params/account-sessions.ts";
import type { AccountSession } from "../schemas/account-session.ts";

/** `stripe.accountSessions` */
export interface AccountSessionsActions {
  /** `POST /v1/account_sessions` · https://docs.stripe.com/api/account_sessions/create */
  create: <const E extends readonly string[] = []>(
    params: AccountSessionCreateParams<Expand<AccountSession, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<AccountSession, E>>;
}

/** Binds the operations of `stripe.accountSessions` to a client. */
export function accountSessionsActions(client: Client): AccountSessionsActions {
  const bind = binder(client, "/v1/account_sessions");
  return {
    create: bind(operation.post),
  };
}
