// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
} from "../../params/reporting.ts";
import type { ReportRun } from "../../schemas/reporting.ts";

export type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
} from "../../params/reporting.ts";

/**
 * `POST /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ReportRunCreateParams<Expand<ReportRun, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReportRun, E>> {
  return operation.post(client, "/v1/reporting/report_runs", [], params, options);
}

/** `GET /v1/reporting/report_runs/{report_run}` · https://docs.stripe.com/api/reporting/report_runs/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  reportRun: string,
  params?: ReportRunRetrieveParams<Expand<ReportRun, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReportRun, E>> {
  return operation.get(
    client,
    "/v1/reporting/report_runs/{report_run}",
    [reportRun],
    params,
    options,
  );
}

/** `GET /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ReportRunListParams<ExpandItems<ReportRun, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ReportRun, E>> {
  return operation.list(client, "/v1/reporting/report_runs", [], params, options);
}
