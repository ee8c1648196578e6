// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
} from "../operations/reporting/report-runs.ts";
import type {
  ReportTypeListParams,
  ReportTypeRetrieveParams,
} from "../operations/reporting/report-types.ts";
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
  create: (params: ReportRunCreateParams, options?: RequestOptions) => ApiPromise<ReportRun>;
  /** `GET /v1/reporting/report_runs/{report_run}` · https://docs.stripe.com/api/reporting/report_runs/retrieve */
  retrieve: (
    reportRun: string,
    params?: ReportRunRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ReportRun>;
  /** `GET /v1/reporting/report_runs` · https://docs.stripe.com/api/reporting/report_runs/list */
  list: (params?: ReportRunListParams, options?: RequestOptions) => ApiListPromise<ReportRun>;
}

/** `stripe.reporting.reportTypes` */
export interface ReportingReportTypesActions {
  /** `GET /v1/reporting/report_types/{report_type}` · https://docs.stripe.com/api/reporting/report_types/retrieve */
  retrieve: (
    reportType: string,
    params?: ReportTypeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ReportType>;
  /** `GET /v1/reporting/report_types` · https://docs.stripe.com/api/reporting/report_types/list */
  list: (params?: ReportTypeListParams, options?: RequestOptions) => ApiListPromise<ReportType>;
}

/** Binds the operations of `stripe.reporting` to a client. */
export function reportingActions(client: Client): ReportingActions {
  return {
    reportRuns: {
      create: (params, options) =>
        operation.post(client, "/v1/reporting/report_runs", [], params, options),
      retrieve: (reportRun, params, options) =>
        operation.get(
          client,
          "/v1/reporting/report_runs/{report_run}",
          [reportRun],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/reporting/report_runs", [], params, options),
    },
    reportTypes: {
      retrieve: (reportType, params, options) =>
        operation.get(
          client,
          "/v1/reporting/report_types/{report_type}",
          [reportType],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/reporting/report_types", [], params, options),
    },
  };
}
