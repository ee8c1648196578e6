// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";
import type { Customer, DeletedCustomer } from "../customer.ts";
import type { TestClock } from "../test-helpers/test-clock.ts";

export interface CreditGrant {
  id: string;
  object: "billing.credit_grant";
  amount: CreditGrant.Amount;
  applicability_config: CreditGrant.ApplicabilityConfig;
  category: CreditGrant.Category;
  created: number;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  effective_at: number | null;
  expires_at: number | null;
  livemode: boolean;
  metadata: Metadata;
  name: string | null;
  priority: number | null;
  test_clock: string | TestClock | null;
  updated: number;
  voided_at: number | null;
}
export declare namespace CreditGrant {
  interface Amount {
    monetary: Amount.Monetary | null;
    type: "monetary";
  }
  namespace Amount {
    interface Monetary {
      currency: string;
      value: number;
    }
  }
  interface ApplicabilityConfig {
    scope: ApplicabilityConfig.Scope;
  }
  namespace ApplicabilityConfig {
    interface Scope {
      price_type?: "metered";
      prices?: Scope.Price[];
    }
    namespace Scope {
      interface Price {
        id: string | null;
      }
    }
  }
  type Category = "paid" | "promotional" | OtherString;
}
