// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  FinancialConnectionsAccountsActions as AccountResource,
  FinancialConnectionsSessionsActions as SessionResource,
  FinancialConnectionsTransactionsActions as TransactionResource,
} from "../actions/financial-connections.ts";
export type {
  AccountDisconnectParams,
  AccountListOwnersParams,
  AccountListParams,
  AccountRefreshParams,
  AccountRetrieveParams,
  AccountSubscribeParams,
  AccountUnsubscribeParams,
} from "../params/financial-connections/accounts.ts";
export type {
  SessionCreateParams,
  SessionRetrieveParams,
} from "../params/financial-connections/sessions.ts";
export type {
  TransactionListParams,
  TransactionRetrieveParams,
} from "../params/financial-connections/transactions.ts";
export type { AccountOwner } from "../schemas/financial-connections/account-owner.ts";
export type { AccountOwnership } from "../schemas/financial-connections/account-ownership.ts";
export type { Account } from "../schemas/financial-connections/account.ts";
export type { Authorization } from "../schemas/financial-connections/authorization.ts";
export type { Session } from "../schemas/financial-connections/session.ts";
export type { Transaction } from "../schemas/financial-connections/transaction.ts";
