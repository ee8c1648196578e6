// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { ReportTypeListParams, ReportTypeRetrieveParams } from "../../params/reporting.ts";
import type { ReportType } from "../../schemas/reporting.ts";

export type { ReportTypeListParams, ReportTypeRetrieveParams } from "../../params/reporting.ts";

/** `GET /v1/reporting/report_types/{report_type}` · https://docs.stripe.com/api/reporting/report_types/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  reportType: string,
  params?: ReportTypeRetrieveParams<Expand<ReportType, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReportType, E>> {
  return operation.get(
    client,
    "/v1/reporting/report_types/{report_type}",
    [reportType],
    params,
    options,
  );
}

/** `GET /v1/reporting/report_types` · https://docs.stripe.com/api/reporting/report_types/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ReportTypeListParams<ExpandItems<ReportType, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ReportType, E>> {
  return operation.list(client, "/v1/reporting/report_types", [], params, options);
}
