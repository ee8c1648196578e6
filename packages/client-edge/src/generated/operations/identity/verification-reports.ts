// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { VerificationReport } from "../../schemas/identity/verification-report.ts";

export interface VerificationReportRetrieveParams {
  expand?: string[];
}

export interface VerificationReportListParams extends PaginationParams {
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  type?: VerificationReportListParams.Type;
  verification_session?: string;
}
export declare namespace VerificationReportListParams {
  type Type = "document" | "id_number" | OtherString;
}

/** `GET /v1/identity/verification_reports/{verification_report}` · https://docs.stripe.com/api/identity/verification_reports/retrieve */
export function retrieve(
  client: Client,
  verificationReport: string,
  params?: VerificationReportRetrieveParams,
  options?: RequestOptions,
): ApiPromise<VerificationReport> {
  return operation.get(
    client,
    "/v1/identity/verification_reports/{verification_report}",
    [verificationReport],
    params,
    options,
  );
}

/** `GET /v1/identity/verification_reports` · https://docs.stripe.com/api/identity/verification_reports/list */
export function list(
  client: Client,
  params?: VerificationReportListParams,
  options?: RequestOptions,
): ApiListPromise<VerificationReport> {
  return operation.list(client, "/v1/identity/verification_reports", [], params, options);
}
