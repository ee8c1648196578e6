// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { AccountSessionCreateParams } from "../params/account-sessions.ts";
import type { AccountSession } from "../schemas/account-session.ts";

export type { AccountSessionCreateParams } from "../params/account-sessions.ts";

/** `POST /v1/account_sessions` · https://docs.stripe.com/api/account_sessions/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: AccountSessionCreateParams<Expand<AccountSession, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<AccountSession, E>> {
  return operation.post(client, "/v1/account_sessions", [], params, options);
}
