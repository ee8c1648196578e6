// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SetupAttemptsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.setupAttempts` to a client. */
export function setupAttemptsActions(client: Client): SetupAttemptsActions {
  const bind = binder(client, "/v1/setup_attempts");
  return {
    list: bind(operation.list),
  };
}
