// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ForwardingActions, ForwardingRequestsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.forwarding` to a client. */
export function forwardingActions(client: Client): ForwardingActions {
  return {
    requests: forwardingRequestsActions(client),
  };
}

function forwardingRequestsActions(client: Client): ForwardingRequestsActions {
  const bind = binder(client, "/v1/forwarding/requests");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{request}"),
    list: bind(operation.list),
  };
}
