// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  FinancialConnectionsAccountsActions,
  FinancialConnectionsActions,
  FinancialConnectionsSessionsActions,
  FinancialConnectionsTransactionsActions,
} from "./interfaces.ts";

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
