// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../../shared.ts";

export interface CreditGrantCreateParams<Expand = string[]> {
  amount: CreditGrantCreateParams.Amount;
  applicability_config: CreditGrantCreateParams.ApplicabilityConfig;
  category?: CreditGrantCreateParams.Category;
  customer?: string;
  customer_account?: string;
  effective_at?: number;
  expand?: Expand;
  expires_at?: number;
  metadata?: MetadataParam;
  name?: string;
  priority?: number;
}
export declare namespace CreditGrantCreateParams {
  interface Amount {
    type: "monetary";
    monetary?: Amount.Monetary;
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
        id: string;
      }
    }
  }
  type Category = "paid" | "promotional" | OtherString;
}

export interface CreditGrantRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditGrantUpdateParams<Expand = string[]> {
  expand?: Expand;
  expires_at?: Emptyable<number>;
  metadata?: MetadataParam;
}

export interface CreditGrantListParams<Expand = string[]> extends PaginationParams {
  customer?: string;
  customer_account?: string;
  expand?: Expand;
}

export interface CreditGrantExpireParams<Expand = string[]> {
  expand?: Expand;
}

export interface CreditGrantVoidGrantParams<Expand = string[]> {
  expand?: Expand;
}
