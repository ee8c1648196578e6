// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  FinancialConnectionsAccountsActions as AccountResource,
  FinancialConnectionsSessionsActions as SessionResource,
  FinancialConnectionsTransactionsActions as TransactionResource,
} from "../actions/interfaces.ts";
export type {
  AccountDisconnectParams,
  AccountListOwnersParams,
  AccountListParams,
  AccountRefreshParams,
  AccountRetrieveParams,
  AccountSubscribeParams,
  AccountUnsubscribeParams,
  SessionCreateParams,
  SessionRetrieveParams,
  TransactionListParams,
  TransactionRetrieveParams,
} from "../params/financial-connections.ts";
export type {
  Account,
  AccountOwner,
  AccountOwnership,
  Authorization,
  Session,
  Transaction,
} from "../schemas/financial-connections.ts";
