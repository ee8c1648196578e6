// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  AccountDisconnectParams,
  AccountListOwnersParams,
  AccountListParams,
  AccountRefreshParams,
  AccountRetrieveParams,
  AccountSubscribeParams,
  AccountUnsubscribeParams,
} from "../params/financial-connections/accounts.ts";
import type {
  SessionCreateParams,
  SessionRetrieveParams,
} from "../params/financial-connections/sessions.ts";
import type {
  TransactionListParams,
  TransactionRetrieveParams,
} from "../params/financial-connections/transactions.ts";
import type { AccountOwner } from "../schemas/financial-connections/account-owner.ts";
import type { Account } from "../schemas/financial-connections/account.ts";
import type { Session } from "../schemas/financial-connections/session.ts";
import type { Transaction } from "../schemas/financial-connections/transaction.ts";

/** `stripe.financialConnections` */
export interface FinancialConnectionsActions {
  readonly accounts: FinancialConnectionsAccountsActions;
  readonly sessions: FinancialConnectionsSessionsActions;
  readonly transactions: FinancialConnectionsTransactionsActions;
}

/** `stripe.financialConnections.accounts` */
export interface FinancialConnectionsAccountsActions {
  /** `GET /v1/financial_connections/accounts/{account}` · https://docs.stripe.com/api/financial_connections/accounts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountRetrieveParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `GET /v1/financial_connections/accounts` · https://docs.stripe.com/api/financial_connections/accounts/list */
  list: <const E extends readonly string[] = []>(
    params?: AccountListParams<ExpandItems<Account, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Account, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/disconnect` · https://docs.stripe.com/api/financial_connections/accounts/disconnect */
  disconnect: <const E extends readonly string[] = []>(
    account: string,
    params?: AccountDisconnectParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `GET /v1/financial_connections/accounts/{account}/owners` · https://docs.stripe.com/api/financial_connections/accounts/owners/list */
  listOwners: <const E extends readonly string[] = []>(
    account: string,
    params: AccountListOwnersParams<ExpandItems<AccountOwner, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<AccountOwner, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/refresh` · https://docs.stripe.com/api/financial_connections/accounts/refresh */
  refresh: <const E extends readonly string[] = []>(
    account: string,
    params: AccountRefreshParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/subscribe` · https://docs.stripe.com/api/financial_connections/accounts/subscribe */
  subscribe: <const E extends readonly string[] = []>(
    account: string,
    params: AccountSubscribeParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
  /** `POST /v1/financial_connections/accounts/{account}/unsubscribe` · https://docs.stripe.com/api/financial_connections/accounts/unsubscribe */
  unsubscribe: <const E extends readonly string[] = []>(
    account: string,
    params: AccountUnsubscribeParams<Expand<Account, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Account, E>>;
}

/** `stripe.financialConnections.sessions` */
export interface FinancialConnectionsSessionsActions {
  /** `POST /v1/financial_connections/sessions` · https://docs.stripe.com/api/financial_connections/sessions/create */
  create: <const E extends readonly string[] = []>(
    params: SessionCreateParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
  /** `GET /v1/financial_connections/sessions/{session}` · https://docs.stripe.com/api/financial_connections/sessions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionRetrieveParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
}

/** `stripe.financialConnections.transactions` */
export interface FinancialConnectionsTransactionsActions {
  /** `GET /v1/financial_connections/transactions/{transaction}` · https://docs.stripe.com/api/financial_connections/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRetrieveParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `GET /v1/financial_connections/transactions` · https://docs.stripe.com/api/financial_connections/transactions/list */
  list: <const E extends readonly string[] = []>(
    params: TransactionListParams<ExpandItems<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Transaction, E>>;
}

/** Binds the operations of `stripe.financialConnections` to a client. */
export function financialConnectionsActions(client: Client): FinancialConnectionsActions {
  return {
    accounts: financialConnectionsAccountsActions(client),
    sessions: financialConnectionsSessionsActions(client),
    transactions: financialConnectionsTransactionsActions(client),
  };
}

function financialConnectionsAccountsActions(client: Client): FinancialConnectionsAccountsActions {
  const bind = binder(client, "/v1/financial_connections/accounts");
  return {
    retrieve: bind(operation.get, "/{account}"),
    list: bind(operation.list),
    disconnect: bind(operation.post, "/{account}/disconnect"),
    listOwners: bind(operation.list, "/{account}/owners"),
    refresh: bind(operation.post, "/{account}/refresh"),
    subscribe: bind(operation.post, "/{account}/subscribe"),
    unsubscribe: bind(operation.post, "/{account}/unsubscribe"),
  };
}

function financialConnectionsSessionsActions(client: Client): FinancialConnectionsSessionsActions {
  const bind = binder(client, "/v1/financial_connections/sessions");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{session}"),
  };
}

function financialConnectionsTransactionsActions(
  client: Client,
): FinancialConnectionsTransactionsActions {
  const bind = binder(client, "/v1/financial_connections/transactions");
  return {
    retrieve: bind(operation.get, "/{transaction}"),
    list: bind(operation.list),
  };
}
