// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { SigmaActions, SigmaScheduledQueryRunsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.sigma` to a client. */
export function sigmaActions(client: Client): SigmaActions {
  return {
    scheduledQueryRuns: sigmaScheduledQueryRunsActions(client),
  };
}

function sigmaScheduledQueryRunsActions(client: Client): SigmaScheduledQueryRunsActions {
  const bind = binder(client, "/v1/sigma/scheduled_query_runs");
  return {
    retrieve: bind(operation.get, "/{scheduled_query_run}"),
    list: bind(operation.list),
  };
}
