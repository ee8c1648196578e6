// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ConfirmationTokensActions } from "./interfaces.ts";

/** Binds the operations of `stripe.confirmationTokens` to a client. */
export function confirmationTokensActions(client: Client): ConfirmationTokensActions {
  const bind = binder(client, "/v1/confirmation_tokens");
  return {
    retrieve: bind(operation.get, "/{confirmation_token}"),
  };
}
