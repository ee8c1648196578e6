// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SourcesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.sources` to a client. */
export function sourcesActions(client: Client): SourcesActions {
  const bind = binder(client, "/v1/sources");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{source}"),
    update: bind(operation.post, "/{source}"),
    listSourceTransactions: bind(operation.list, "/{source}/source_transactions"),
    verify: bind(operation.post, "/{source}/verify"),
  };
}
