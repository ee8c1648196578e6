// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { OtherString } from "../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { CreditBalanceSummary } from "../../schemas/billing/credit-balance-summary.ts";

export interface CreditBalanceSummaryRetrieveParams<Expand = string[]> {
  filter: CreditBalanceSummaryRetrieveParams.Filter;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}
export declare namespace CreditBalanceSummaryRetrieveParams {
  interface Filter {
    type: Filter.Type;
    applicability_scope?: Filter.ApplicabilityScope;
    credit_grant?: string;
  }
  namespace Filter {
    type Type = "applicability_scope" | "credit_grant" | OtherString;
    interface ApplicabilityScope {
      price_type?: "metered";
      prices?: ApplicabilityScope.Price[];
    }
    namespace ApplicabilityScope {
      interface Price {
        id: string;
      }
    }
  }
}

/** `GET /v1/billing/credit_balance_summary` · https://docs.stripe.com/api/billing/credit_balance_summary/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params: CreditBalanceSummaryRetrieveParams<Expand<CreditBalanceSummary, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CreditBalanceSummary, E>> {
  return operation.get(client, "/v1/billing/credit_balance_summary", [], params, options);
}
