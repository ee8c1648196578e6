// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { ApiList } from "../../../types.ts";
import type { Customer } from "../customer.ts";
import type { Token } from "../token.ts";
import type { Account } from "./account.ts";

export interface Session {
  id: string;
  object: "financial_connections.session";
  account_holder: Session.AccountHolder | null;
  accounts: ApiList<Account>;
  bank_account_token?: Token;
  client_secret: string | null;
  filters?: Session.Filters;
  limits?: Session.Limits;
  livemode: boolean;
  manual_entry?: Session.ManualEntry;
  permissions: Session.Permission[];
  prefetch: Session.Prefetch[] | null;
  return_url?: string;
}
export declare namespace Session {
  interface AccountHolder {
    account?: string | Account;
    customer?: string | Customer;
    customer_account?: string;
    type: AccountHolder.Type;
  }
  namespace AccountHolder {
    type Type = "account" | "customer" | OtherString;
  }
  interface Filters {
    account_subcategories: Filters.AccountSubcategory[] | null;
    country: string | null;
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
    accounts: number;
  }
  interface ManualEntry {
    mode?: ManualEntry.Mode;
  }
  namespace ManualEntry {
    type Mode = "automatic" | "disabled" | OtherString;
  }
  type Permission = "balances" | "ownership" | "payment_method" | "transactions" | OtherString;
  type Prefetch = "balances" | "ownership" | "transactions" | OtherString;
}
