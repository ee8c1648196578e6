// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { ScheduledQueryRun } from "../../schemas/sigma/scheduled-query-run.ts";

export interface ScheduledQueryRunRetrieveParams {
  expand?: string[];
}

export interface ScheduledQueryRunListParams extends PaginationParams {
  expand?: string[];
}

/** `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` · https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve */
export function retrieve(
  client: Client,
  scheduledQueryRun: string,
  params?: ScheduledQueryRunRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ScheduledQueryRun> {
  return operation.get(
    client,
    "/v1/sigma/scheduled_query_runs/{scheduled_query_run}",
    [scheduledQueryRun],
    params,
    options,
  );
}

/** `GET /v1/sigma/scheduled_query_runs` · https://docs.stripe.com/api/sigma/scheduled_query_runs/list */
export function list(
  client: Client,
  params?: ScheduledQueryRunListParams,
  options?: RequestOptions,
): ApiListPromise<ScheduledQueryRun> {
  return operation.list(client, "/v1/sigma/scheduled_query_runs", [], params, options);
}
