// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  AccountDisconnectParams,
  AccountListOwnersParams,
  AccountListParams,
  AccountRefreshParams,
  AccountRetrieveParams,
  AccountSubscribeParams,
  AccountUnsubscribeParams,
} from "../../params/financial-connections.ts";
import type { Account, AccountOwner } from "../../schemas/financial-connections.ts";

export type {
  AccountDisconnectParams,
  AccountListOwnersParams,
  AccountListParams,
  AccountRefreshParams,
  AccountRetrieveParams,
  AccountSubscribeParams,
  AccountUnsubscribeParams,
} from "../../params/financial-connections.ts";

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
