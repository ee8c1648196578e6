// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { AccountOwner } from "../../schemas/financial-connections/account-owner.ts";
import type { Account } from "../../schemas/financial-connections/account.ts";

export interface AccountRetrieveParams {
  expand?: string[];
}

export interface AccountListParams extends PaginationParams {
  account_holder?: AccountListParams.AccountHolder;
  expand?: string[];
  session?: string;
}
export declare namespace AccountListParams {
  interface AccountHolder {
    account?: string;
    customer?: string;
    customer_account?: string;
  }
}

export interface AccountDisconnectParams {
  expand?: string[];
}

export interface AccountListOwnersParams extends PaginationParams {
  ownership: string;
  expand?: string[];
}

export interface AccountRefreshParams {
  features: AccountRefreshParams.Feature[];
  expand?: string[];
}
export declare namespace AccountRefreshParams {
  type Feature = "balance" | "ownership" | "transactions" | OtherString;
}

export interface AccountSubscribeParams {
  features: "transactions"[];
  expand?: string[];
}

export interface AccountUnsubscribeParams {
  features: "transactions"[];
  expand?: string[];
}

/** `GET /v1/financial_connections/accounts/{account}` · https://docs.stripe.com/api/financial_connections/accounts/retrieve */
export function retrieve(
  client: Client,
  account: string,
  params?: AccountRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.get(
    client,
    "/v1/financial_connections/accounts/{account}",
    [account],
    params,
    options,
  );
}

/** `GET /v1/financial_connections/accounts` · https://docs.stripe.com/api/financial_connections/accounts/list */
export function list(
  client: Client,
  params?: AccountListParams,
  options?: RequestOptions,
): ApiListPromise<Account> {
  return operation.list(client, "/v1/financial_connections/accounts", [], params, options);
}

/** `POST /v1/financial_connections/accounts/{account}/disconnect` · https://docs.stripe.com/api/financial_connections/accounts/disconnect */
export function disconnect(
  client: Client,
  account: string,
  params?: AccountDisconnectParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/disconnect",
    [account],
    params,
    options,
  );
}

/** `GET /v1/financial_connections/accounts/{account}/owners` · https://docs.stripe.com/api/financial_connections/accounts/owners/list */
export function listOwners(
  client: Client,
  account: string,
  params: AccountListOwnersParams,
  options?: RequestOptions,
): ApiListPromise<AccountOwner> {
  return operation.list(
    client,
    "/v1/financial_connections/accounts/{account}/owners",
    [account],
    params,
    options,
  );
}

/** `POST /v1/financial_connections/accounts/{account}/refresh` · https://docs.stripe.com/api/financial_connections/accounts/refresh */
export function refresh(
  client: Client,
  account: string,
  params: AccountRefreshParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/refresh",
    [account],
    params,
    options,
  );
}

/** `POST /v1/financial_connections/accounts/{account}/subscribe` · https://docs.stripe.com/api/financial_connections/accounts/subscribe */
export function subscribe(
  client: Client,
  account: string,
  params: AccountSubscribeParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/subscribe",
    [account],
    params,
    options,
  );
}

/** `POST /v1/financial_connections/accounts/{account}/unsubscribe` · https://docs.stripe.com/api/financial_connections/accounts/unsubscribe */
export function unsubscribe(
  client: Client,
  account: string,
  params: AccountUnsubscribeParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.post(
    client,
    "/v1/financial_connections/accounts/{account}/unsubscribe",
    [account],
    params,
    options,
  );
}
