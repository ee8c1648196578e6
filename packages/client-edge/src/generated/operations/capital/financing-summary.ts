// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { FinancingSummaryRetrieveParams } from "../../params/capital.ts";
import type { FinancingSummary } from "../../schemas/capital.ts";

export type { FinancingSummaryRetrieveParams } from "../../params/capital.ts";

/**
 * `GET /v1/capital/financing_summary` · https://docs.stripe.com/api/capital/financing_summary/retrieve
 *
 * Sent with `Stripe-Version: 2024-10-28.acacia`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params?: FinancingSummaryRetrieveParams<Expand<FinancingSummary, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancingSummary, E>> {
  return operation.get(
    client,
    "/v1/capital/financing_summary",
    [],
    params,
    options,
    { version: "2024-10-28.acacia" },
  );
}
