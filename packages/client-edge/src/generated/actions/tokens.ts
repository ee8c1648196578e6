// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TokensActions } from "./interfaces.ts";

/** Binds the operations of `stripe.tokens` to a client. */
export function tokensActions(client: Client): TokensActions {
  const bind = binder(client, "/v1/tokens");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "account.individual.full_name_aliases",
        "person.full_name_aliases",
      ]),
    ),
    retrieve: bind(operation.get, "/{token}"),
  };
}
