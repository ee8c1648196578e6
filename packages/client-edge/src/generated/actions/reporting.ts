// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
} from "../params/reporting/report-runs.ts";
import type {
  ReportTypeListParams,
  ReportTypeRetrieveParams,
} from "../params/reporting/report-types.ts";
import type { ReportRun } from "../schemas/reporting/report-run.ts";
import type { ReportType } from "../schemas/reporting/report-type.ts";

/** `stripe.reporting` */
export interface ReportingActions {
  readonly reportRuns: ReportingReportRunsActions;
  readonly reportTypes: ReportingReportTypesActions;
}

/** `stripe.reporting.reportRuns` */
export interface ReportingReportRunsActions {
  /**
   * `POST /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: ReportRunCreateParams<Expand<ReportRun, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReportRun, E>>;
  /** `GET /v1/reporting/report_runs/{report_run}` · https://docs.stripe.com/api/reporting/report_runs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    reportRun: string,
    params?: ReportRunRetrieveParams<Expand<ReportRun, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReportRun, E>>;
  /** `GET /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/list */
  list: <const E extends readonly string[] = []>(
    params?: ReportRunListParams<ExpandItems<ReportRun, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReportRun, E>>;
}

/** `stripe.reporting.reportTypes` */
export interface ReportingReportTypesActions {
  /** `GET /v1/reporting/report_types/{report_type}` · https://docs.stripe.com/api/reporting/report_types/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    reportType: string,
    params?: ReportTypeRetrieveParams<Expand<ReportType, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReportType, E>>;
  /** `GET /v1/reporting/report_types` · https://docs.stripe.com/api/reporting/report_types/list */
  list: <const E extends readonly string[] = []>(
    params?: ReportTypeListParams<ExpandItems<ReportType, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReportType, E>>;
}

/** Binds the operations of `stripe.reporting` to a client. */
export function reportingActions(client: Client): ReportingActions {
  return {
    reportRuns: reportingReportRunsActions(client),
    reportTypes: reportingReportTypesActions(client),
  };
}

function reportingReportRunsActions(client: Client): ReportingReportRunsActions {
  const bind = binder(client, "/v1/reporting/report_runs");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{report_run}"),
    list: bind(operation.list),
  };
}

function reportingReportTypesActions(client: Client): ReportingReportTypesActions {
  const bind = binder(client, "/v1/reporting/report_types");
  return {
    retrieve: bind(operation.get, "/{report_type}"),
    list: bind(operation.list),
  };
}
