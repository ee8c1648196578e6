// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ScheduledQueryRunListParams,
  ScheduledQueryRunRetrieveParams,
} from "../params/sigma/scheduled-query-runs.ts";
import type { ScheduledQueryRun } from "../schemas/sigma/scheduled-query-run.ts";

/** `stripe.sigma` */
export interface SigmaActions {
  readonly scheduledQueryRuns: SigmaScheduledQueryRunsActions;
}

/** `stripe.sigma.scheduledQueryRuns` */
export interface SigmaScheduledQueryRunsActions {
  /** `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` · https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    scheduledQueryRun: string,
    params?: ScheduledQueryRunRetrieveParams<Expand<ScheduledQueryRun, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ScheduledQueryRun, E>>;
  /** `GET /v1/sigma/scheduled_query_runs` · https://docs.stripe.com/api/sigma/scheduled_query_runs/list */
  list: <const E extends readonly string[] = []>(
    params?: ScheduledQueryRunListParams<ExpandItems<ScheduledQueryRun, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ScheduledQueryRun, E>>;
}

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
