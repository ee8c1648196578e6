// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { CreditBalanceSummaryRetrieveParams } from "../../params/billing.ts";
import type { CreditBalanceSummary } from "../../schemas/billing.ts";

export type { CreditBalanceSummaryRetrieveParams } from "../../params/billing.ts";

/** `GET /v1/billing/credit_balance_summary` · https://docs.stripe.com/api/billing/credit_balance_summary/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params: CreditBalanceSummaryRetrieveParams<Expand<CreditBalanceSummary, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditBalanceSummary, E>> {
  return operation.get(client, "/v1/billing/credit_balance_summary", [], params, options);
}
