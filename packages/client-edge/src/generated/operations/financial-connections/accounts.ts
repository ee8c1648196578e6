// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { AccountOwner } from "../../schemas/financial-connections/account-owner.ts";
import type { Account } from "../../schemas/financial-connections/account.ts";

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

/** `GET /v1/financial_connections/accounts/{account}` · https://docs.stripe.com/api/financial_connections/accounts/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountRetrieveParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.get(
    client,
    "/v1/financial_connections/accounts/{account}",
    [account],
    params,
    options,
  );
}

/** `GET /v1/financial_connections/accounts` · https://docs.stripe.com/api/financial_connections/accounts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: AccountListParams<ExpandItems<Account, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Account, E>> {
  return operation.list(client, "/v1/financial_connections/accounts", [], params, options);
}

/** `POST /v1/financial_connections/accounts/{account}/disconnect` · https://docs.stripe.com/api/financial_connections/accounts/disconnect */
export function disconnect<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params?: AccountDisconnectParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/disconnect",
    [account],
    params,
    options,
  );
}

/** `GET /v1/financial_connections/accounts/{account}/owners` · https://docs.stripe.com/api/financial_connections/accounts/owners/list */
export function listOwners<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params: AccountListOwnersParams<ExpandItems<AccountOwner, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<AccountOwner, E>> {
  return operation.list(
    client,
    "/v1/financial_connections/accounts/{account}/owners",
    [account],
    params,
    options,
  );
}

/** `POST /v1/financial_connections/accounts/{account}/refresh` · https://docs.stripe.com/api/financial_connections/accounts/refresh */
export function refresh<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params: AccountRefreshParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/refresh",
    [account],
    params,
    options,
  );
}

/** `POST /v1/financial_connections/accounts/{account}/subscribe` · https://docs.stripe.com/api/financial_connections/accounts/subscribe */
export function subscribe<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params: AccountSubscribeParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/subscribe",
    [account],
    params,
    options,
  );
}

/** `POST /v1/financial_connections/accounts/{account}/unsubscribe` · https://docs.stripe.com/api/financial_connections/accounts/unsubscribe */
export function unsubscribe<const E extends readonly string[] = []>(
  client: Client,
  account: string,
  params: AccountUnsubscribeParams<Expand<Account, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Account, E>> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/unsubscribe",
    [account],
    params,
    options,
  );
}
