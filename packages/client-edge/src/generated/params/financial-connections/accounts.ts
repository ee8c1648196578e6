// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../../shared.ts";

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
