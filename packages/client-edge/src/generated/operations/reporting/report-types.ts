// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { ReportType } from "../../schemas/reporting/report-type.ts";

export interface ReportTypeRetrieveParams {
  expand?: string[];
}

export interface ReportTypeListParams {
  expand?: string[];
}

/** `GET /v1/reporting/report_types/{report_type}` · https://docs.stripe.com/api/reporting/report_types/retrieve */
export function retrieve(
  client: Client,
  reportType: string,
  params?: ReportTypeRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ReportType> {
  return operation.get(
    client,
    "/v1/reporting/report_types/{report_type}",
    [reportType],
    params,
    options,
  );
}

/** `GET /v1/reporting/report_types` · https://docs.stripe.com/api/reporting/report_types/list */
export function list(
  client: Client,
  params?: ReportTypeListParams,
  options?: RequestOptions,
): ApiListPromise<ReportType> {
  return operation.list(client, "/v1/reporting/report_types", [], params, options);
}
