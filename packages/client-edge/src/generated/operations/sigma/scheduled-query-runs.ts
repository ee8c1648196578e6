// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ScheduledQueryRunListParams,
  ScheduledQueryRunRetrieveParams,
} from "../../params/sigma.ts";
import type { ScheduledQueryRun } from "../../schemas/sigma.ts";

export type {
  ScheduledQueryRunListParams,
  ScheduledQueryRunRetrieveParams,
} from "../../params/sigma.ts";

/** `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` · https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  scheduledQueryRun: string,
  params?: ScheduledQueryRunRetrieveParams<Expand<ScheduledQueryRun, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ScheduledQueryRun, E>> {
  return operation.get(
    client,
    "/v1/sigma/scheduled_query_runs/{scheduled_query_run}",
    [scheduledQueryRun],
    params,
    options,
  );
}

/** `GET /v1/sigma/scheduled_query_runs` · https://docs.stripe.com/api/sigma/scheduled_query_runs/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ScheduledQueryRunListParams<ExpandItems<ScheduledQueryRun, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ScheduledQueryRun, E>> {
  return operation.list(client, "/v1/sigma/scheduled_query_runs", [], params, options);
}
