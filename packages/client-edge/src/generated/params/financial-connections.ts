// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, OtherString, PaginationParams, RangeQueryParam } from "../../shared.ts";

export interface AccountRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountListParams<Expand = string[]> extends PaginationParams {
  account_holder?: AccountListParams.AccountHolder;
  expand?: Expand;
  session?: string;
}
export declare namespace AccountListParams {
  interface AccountHolder {
    account?: string;
    customer?: string;
    customer_account?: string;
  }
}

export interface AccountDisconnectParams<Expand = string[]> {
  expand?: Expand;
}

export interface AccountListOwnersParams<Expand = string[]> extends PaginationParams {
  ownership: string;
  expand?: Expand;
}

export interface AccountRefreshParams<Expand = string[]> {
  features: AccountRefreshParams.Feature[];
  expand?: Expand;
}
export declare namespace AccountRefreshParams {
  type Feature = "balance" | "ownership" | "transactions" | OtherString;
}

export interface AccountSubscribeParams<Expand = string[]> {
  features: "transactions"[];
  expand?: Expand;
}

export interface AccountUnsubscribeParams<Expand = string[]> {
  features: "transactions"[];
  expand?: Expand;
}

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

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionListParams<Expand = string[]> extends PaginationParams {
  account: string;
  expand?: Expand;
  transacted_at?: RangeQueryParam | number;
  transaction_refresh?: TransactionListParams.TransactionRefresh;
}
export declare namespace TransactionListParams {
  interface TransactionRefresh {
    after: string;
  }
}
