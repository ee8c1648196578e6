// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  TreasuryActions,
  TreasuryCreditReversalsActions,
  TreasuryDebitReversalsActions,
  TreasuryFinancialAccountsActions,
  TreasuryInboundTransfersActions,
  TreasuryOutboundPaymentsActions,
  TreasuryOutboundTransfersActions,
  TreasuryReceivedCreditsActions,
  TreasuryReceivedDebitsActions,
  TreasuryTransactionEntriesActions,
  TreasuryTransactionsActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.treasury` to a client. */
export function treasuryActions(client: Client): TreasuryActions {
  return {
    creditReversals: treasuryCreditReversalsActions(client),
    debitReversals: treasuryDebitReversalsActions(client),
    financialAccounts: treasuryFinancialAccountsActions(client),
    inboundTransfers: treasuryInboundTransfersActions(client),
    outboundPayments: treasuryOutboundPaymentsActions(client),
    outboundTransfers: treasuryOutboundTransfersActions(client),
    receivedCredits: treasuryReceivedCreditsActions(client),
    receivedDebits: treasuryReceivedDebitsActions(client),
    transactionEntries: treasuryTransactionEntriesActions(client),
    transactions: treasuryTransactionsActions(client),
  };
}

function treasuryCreditReversalsActions(client: Client): TreasuryCreditReversalsActions {
  const bind = binder(client, "/v1/treasury/credit_reversals");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{credit_reversal}"),
    list: bind(operation.list),
  };
}

function treasuryDebitReversalsActions(client: Client): TreasuryDebitReversalsActions {
  const bind = binder(client, "/v1/treasury/debit_reversals");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{debit_reversal}"),
    list: bind(operation.list),
  };
}

function treasuryFinancialAccountsActions(client: Client): TreasuryFinancialAccountsActions {
  const bind = binder(client, "/v1/treasury/financial_accounts");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{financial_account}"),
    update: bind(operation.post, "/{financial_account}"),
    list: bind(operation.list),
    close: bind(operation.post, "/{financial_account}/close"),
    retrieveFeatures: bind(operation.get, "/{financial_account}/features"),
    updateFeatures: bind(operation.post, "/{financial_account}/features"),
  };
}

function treasuryInboundTransfersActions(client: Client): TreasuryInboundTransfersActions {
  const bind = binder(client, "/v1/treasury/inbound_transfers");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{inbound_transfer}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{inbound_transfer}/cancel"),
  };
}

function treasuryOutboundPaymentsActions(client: Client): TreasuryOutboundPaymentsActions {
  const bind = binder(client, "/v1/treasury/outbound_payments");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{outbound_payment}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{outbound_payment}/cancel"),
  };
}

function treasuryOutboundTransfersActions(client: Client): TreasuryOutboundTransfersActions {
  const bind = binder(client, "/v1/treasury/outbound_transfers");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{outbound_transfer}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{outbound_transfer}/cancel"),
  };
}

function treasuryReceivedCreditsActions(client: Client): TreasuryReceivedCreditsActions {
  const bind = binder(client, "/v1/treasury/received_credits");
  return {
    retrieve: bind(operation.get, "/{received_credit}"),
    list: bind(operation.list),
  };
}

function treasuryReceivedDebitsActions(client: Client): TreasuryReceivedDebitsActions {
  const bind = binder(client, "/v1/treasury/received_debits");
  return {
    retrieve: bind(operation.get, "/{received_debit}"),
    list: bind(operation.list),
  };
}

function treasuryTransactionEntriesActions(client: Client): TreasuryTransactionEntriesActions {
  const bind = binder(client, "/v1/treasury/transaction_entries");
  return {
    retrieve: bind(operation.get, "/{transaction_entry}"),
    list: bind(operation.list),
  };
}

function treasuryTransactionsActions(client: Client): TreasuryTransactionsActions {
  const bind = binder(client, "/v1/treasury/transactions");
  return {
    retrieve: bind(operation.get, "/{transaction}"),
    list: bind(operation.list),
  };
}
