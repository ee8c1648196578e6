// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
} from "../../params/identity.ts";
import type { VerificationReport } from "../../schemas/identity.ts";

export type {
  VerificationReportListParams,
  VerificationReportRetrieveParams,
} from "../../params/identity.ts";

/** `GET /v1/identity/verification_reports/{verification_report}` · https://docs.stripe.com/api/identity/verification_reports/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  verificationReport: string,
  params?: VerificationReportRetrieveParams<Expand<VerificationReport, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<VerificationReport, E>> {
  return operation.get(
    client,
    "/v1/identity/verification_reports/{verification_report}",
    [verificationReport],
    params,
    options,
  );
}

/** `GET /v1/identity/verification_reports` · https://docs.stripe.com/api/identity/verification_reports/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: VerificationReportListParams<ExpandItems<VerificationReport, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<VerificationReport, E>> {
  return operation.list(client, "/v1/identity/verification_reports", [], params, options);
}
