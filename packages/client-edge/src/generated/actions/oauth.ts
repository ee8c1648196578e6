// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { fromOAuth } from "../../errors/from-oauth.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { OauthActions } from "./interfaces.ts";

/** Binds the operations of `stripe.oauth` to a client. */
export function oauthActions(client: Client): OauthActions {
  const bind = binder(client, "/oauth/deauthorize", { base: "connect", error: fromOAuth });
  return {
    deauthorize: bind(operation.post),
    token: (params, options) =>
      operation.post(
        client,
        "/oauth/token",
        [],
        params,
        options,
        { base: "connect", error: fromOAuth },
      ),
  };
}
