// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { TransfersActions } from "./interfaces.ts";

/** Binds the operations of `stripe.transfers` to a client. */
export function transfersActions(client: Client): TransfersActions {
  const bind = binder(client, "/v1/transfers");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{transfer}"),
    update: bind(operation.post, "/{transfer}"),
    list: bind(operation.list),
    listReversals: bind(operation.list, "/{transfer}/reversals"),
    createReversal: bind(operation.post, "/{transfer}/reversals"),
    retrieveReversal: bind(operation.get, "/{transfer}/reversals/{reversal}"),
    updateReversal: bind(operation.post, "/{transfer}/reversals/{reversal}"),
  };
}
