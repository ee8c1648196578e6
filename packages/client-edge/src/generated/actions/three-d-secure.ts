// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ThreeDSecureActions, ThreeDSecureAuthenticationsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.threeDSecure` to a client. */
export function threeDSecureActions(client: Client): ThreeDSecureActions {
  return {
    authentications: threeDSecureAuthenticationsActions(client),
  };
}

function threeDSecureAuthenticationsActions(client: Client): ThreeDSecureAuthenticationsActions {
  const bind = binder(client, "/v1/three_d_secure/authentications");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{authentication}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{authentication}/cancel"),
    submit: bind(operation.post, "/{authentication}/submit"),
  };
}
