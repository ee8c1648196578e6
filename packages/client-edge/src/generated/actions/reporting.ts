// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  ReportingActions,
  ReportingReportRunsActions,
  ReportingReportTypesActions,
} from "./interfaces.ts";

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
