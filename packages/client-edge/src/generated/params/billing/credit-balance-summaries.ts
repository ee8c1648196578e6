// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

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
