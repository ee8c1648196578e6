// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  ReportingReportRunsActions as ReportRunResource,
  ReportingReportTypesActions as ReportTypeResource,
} from "../actions/interfaces.ts";
export type {
  ReportRunCreateParams,
  ReportRunListParams,
  ReportRunRetrieveParams,
  ReportTypeListParams,
  ReportTypeRetrieveParams,
} from "../params/reporting.ts";
export type { ReportRun, ReportType } from "../schemas/reporting.ts";
