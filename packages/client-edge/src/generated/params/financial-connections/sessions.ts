// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, OtherString } from "../../../shared.ts";

export interface SessionCreateParams<Expand = string[]> {
  account_holder: SessionCreateParams.AccountHolder;
  permissions: SessionCreateParams.Permission[];
  expand?: Expand;
  filters?: SessionCreateParams.Filters;
  limits?: SessionCreateParams.Limits;
  manual_entry?: SessionCreateParams.ManualEntry;
  prefetch?: SessionCreateParams.Prefetch[];
  return_url?: string;
}
export declare namespace SessionCreateParams {
  interface AccountHolder {
    type: AccountHolder.Type;
    account?: string;
    customer?: string;
    customer_account?: string;
  }
  namespace AccountHolder {
    type Type = "account" | "customer" | OtherString;
  }
  type Permission = "balances" | "ownership" | "payment_method" | "transactions" | OtherString;
  interface Filters {
    account_subcategories?: Filters.AccountSubcategory[];
    country?: string;
    require_payment_method_support?: Filters.RequirePaymentMethodSupport;
  }
  namespace Filters {
    type AccountSubcategory =
      | "checking"
      | "credit_card"
      | "line_of_credit"
      | "mortgage"
      | "savings"
      | OtherString;
    type RequirePaymentMethodSupport = "all" | "at_least_one" | "none";
  }
  interface Limits {
    accounts: Emptyable<number>;
  }
  interface ManualEntry {
    mode?: ManualEntry.Mode;
  }
  namespace ManualEntry {
    type Mode = "automatic" | "disabled" | OtherString;
  }
  type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
}

export interface SessionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}
