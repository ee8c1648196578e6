// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { AccountLinksActions } from "./interfaces.ts";

/** Binds the operations of `stripe.accountLinks` to a client. */
export function accountLinksActions(client: Client): AccountLinksActions {
  const bind = binder(client, "/v1/account_links");
  return {
    create: bind(operation.post),
  };
}
