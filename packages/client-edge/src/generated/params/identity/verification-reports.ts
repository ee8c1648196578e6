// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";

export interface VerificationReportRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface VerificationReportListParams<Expand = string[]> extends PaginationParams {
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: Expand;
  type?: VerificationReportListParams.Type;
  verification_session?: string;
}
export declare namespace VerificationReportListParams {
  type Type = "document" | "id_number" | OtherString;
}
