// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  ReportingReportRunsActions as ReportRunResource,
  ReportingReportTypesActions as ReportTypeResource,
} from "../actions/reporting.ts";
export type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
} from "../params/reporting/report-runs.ts";
export type {
  ReportTypeListParams,
  ReportTypeRetrieveParams,
} from "../params/reporting/report-types.ts";
export type { ReportRun } from "../schemas/reporting/report-run.ts";
export type { ReportType } from "../schemas/reporting/report-type.ts";
