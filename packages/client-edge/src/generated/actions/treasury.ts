// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  CreditReversalCreateParams,
  CreditReversalListParams,
  CreditReversalRetrieveParams,
} from "../params/treasury/credit-reversals.ts";
import type {
  DebitReversalCreateParams,
  DebitReversalListParams,
  DebitReversalRetrieveParams,
} from "../params/treasury/debit-reversals.ts";
import type {
  FinancialAccountCloseParams,
  FinancialAccountCreateParams,
  FinancialAccountListParams,
  FinancialAccountRetrieveFeaturesParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateFeaturesParams,
  FinancialAccountUpdateParams,
} from "../params/treasury/financial-accounts.ts";
import type {
  InboundTransferCancelParams,
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../params/treasury/inbound-transfers.ts";
import type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../params/treasury/outbound-payments.ts";
import type {
  OutboundTransferCancelParams,
  OutboundTransferCreateParams,
  OutboundTransferListParams,
  OutboundTransferRetrieveParams,
} from "../params/treasury/outbound-transfers.ts";
import type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../params/treasury/received-credits.ts";
import type {
  ReceivedDebitListParams,
  ReceivedDebitRetrieveParams,
} from "../params/treasury/received-debits.ts";
import type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../params/treasury/transaction-entries.ts";
import type {
  TransactionListParams,
  TransactionRetrieveParams,
} from "../params/treasury/transactions.ts";
import type { CreditReversal } from "../schemas/treasury/credit-reversal.ts";
import type { DebitReversal } from "../schemas/treasury/debit-reversal.ts";
import type { FinancialAccountFeatures } from "../schemas/treasury/financial-account-features.ts";
import type { FinancialAccount } from "../schemas/treasury/financial-account.ts";
import type { InboundTransfer } from "../schemas/treasury/inbound-transfer.ts";
import type { OutboundPayment } from "../schemas/treasury/outbound-payment.ts";
import type { OutboundTransfer } from "../schemas/treasury/outbound-transfer.ts";
import type { ReceivedCredit } from "../schemas/treasury/received-credit.ts";
import type { ReceivedDebit } from "../schemas/treasury/received-debit.ts";
import type { TransactionEntry } from "../schemas/treasury/transaction-entry.ts";
import type { Transaction } from "../schemas/treasury/transaction.ts";

/** `stripe.treasury` */
export interface TreasuryActions {
  readonly creditReversals: TreasuryCreditReversalsActions;
  readonly debitReversals: TreasuryDebitReversalsActions;
  readonly financialAccounts: TreasuryFinancialAccountsActions;
  readonly inboundTransfers: TreasuryInboundTransfersActions;
  readonly outboundPayments: TreasuryOutboundPaymentsActions;
  readonly outboundTransfers: TreasuryOutboundTransfersActions;
  readonly receivedCredits: TreasuryReceivedCreditsActions;
  readonly receivedDebits: TreasuryReceivedDebitsActions;
  readonly transactionEntries: TreasuryTransactionEntriesActions;
  readonly transactions: TreasuryTransactionsActions;
}

/** `stripe.treasury.creditReversals` */
export interface TreasuryCreditReversalsActions {
  /** `POST /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/create */
  create: <const E extends readonly string[] = []>(
    params: CreditReversalCreateParams<Expand<CreditReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditReversal, E>>;
  /** `GET /v1/treasury/credit_reversals/{credit_reversal}` · https://docs.stripe.com/api/treasury/credit_reversals/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    creditReversal: string,
    params?: CreditReversalRetrieveParams<Expand<CreditReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CreditReversal, E>>;
  /** `GET /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/list */
  list: <const E extends readonly string[] = []>(
    params: CreditReversalListParams<ExpandItems<CreditReversal, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<CreditReversal, E>>;
}

/** `stripe.treasury.debitReversals` */
export interface TreasuryDebitReversalsActions {
  /** `POST /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/create */
  create: <const E extends readonly string[] = []>(
    params: DebitReversalCreateParams<Expand<DebitReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<DebitReversal, E>>;
  /** `GET /v1/treasury/debit_reversals/{debit_reversal}` · https://docs.stripe.com/api/treasury/debit_reversals/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    debitReversal: string,
    params?: DebitReversalRetrieveParams<Expand<DebitReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<DebitReversal, E>>;
  /** `GET /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/list */
  list: <const E extends readonly string[] = []>(
    params: DebitReversalListParams<ExpandItems<DebitReversal, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<DebitReversal, E>>;
}

/** `stripe.treasury.financialAccounts` */
export interface TreasuryFinancialAccountsActions {
  /** `POST /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/create */
  create: <const E extends readonly string[] = []>(
    params: FinancialAccountCreateParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `GET /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountRetrieveParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/update */
  update: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountUpdateParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `GET /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/list */
  list: <const E extends readonly string[] = []>(
    params?: FinancialAccountListParams<ExpandItems<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FinancialAccount, E>>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}/close` · https://docs.stripe.com/api/treasury/financial_accounts/close */
  close: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountCloseParams<Expand<FinancialAccount, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccount, E>>;
  /** `GET /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve */
  retrieveFeatures: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountRetrieveFeaturesParams<Expand<FinancialAccountFeatures, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccountFeatures, E>>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features */
  updateFeatures: <const E extends readonly string[] = []>(
    financialAccount: string,
    params?: FinancialAccountUpdateFeaturesParams<Expand<FinancialAccountFeatures, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FinancialAccountFeatures, E>>;
}

/** `stripe.treasury.inboundTransfers` */
export interface TreasuryInboundTransfersActions {
  /** `POST /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/create */
  create: <const E extends readonly string[] = []>(
    params: InboundTransferCreateParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `GET /v1/treasury/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/treasury/inbound_transfers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferRetrieveParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `GET /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/list */
  list: <const E extends readonly string[] = []>(
    params: InboundTransferListParams<ExpandItems<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InboundTransfer, E>>;
  /** `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/inbound_transfers/cancel */
  cancel: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferCancelParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
}

/** `stripe.treasury.outboundPayments` */
export interface TreasuryOutboundPaymentsActions {
  /** `POST /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/create */
  create: <const E extends readonly string[] = []>(
    params: OutboundPaymentCreateParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `GET /v1/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/treasury/outbound_payments/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentRetrieveParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `GET /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/list */
  list: <const E extends readonly string[] = []>(
    params: OutboundPaymentListParams<ExpandItems<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<OutboundPayment, E>>;
  /** `POST /v1/treasury/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/treasury/outbound_payments/cancel */
  cancel: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentCancelParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
}

/** `stripe.treasury.outboundTransfers` */
export interface TreasuryOutboundTransfersActions {
  /** `POST /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/create */
  create: <const E extends readonly string[] = []>(
    params: OutboundTransferCreateParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `GET /v1/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/treasury/outbound_transfers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferRetrieveParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `GET /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/list */
  list: <const E extends readonly string[] = []>(
    params: OutboundTransferListParams<ExpandItems<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<OutboundTransfer, E>>;
  /** `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/outbound_transfers/cancel */
  cancel: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferCancelParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
}

/** `stripe.treasury.receivedCredits` */
export interface TreasuryReceivedCreditsActions {
  /** `GET /v1/treasury/received_credits/{received_credit}` · https://docs.stripe.com/api/treasury/received_credits/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    receivedCredit: string,
    params?: ReceivedCreditRetrieveParams<Expand<ReceivedCredit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedCredit, E>>;
  /** `GET /v1/treasury/received_credits` · https://docs.stripe.com/api/treasury/received_credits/list */
  list: <const E extends readonly string[] = []>(
    params: ReceivedCreditListParams<ExpandItems<ReceivedCredit, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReceivedCredit, E>>;
}

/** `stripe.treasury.receivedDebits` */
export interface TreasuryReceivedDebitsActions {
  /** `GET /v1/treasury/received_debits/{received_debit}` · https://docs.stripe.com/api/treasury/received_debits/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    receivedDebit: string,
    params?: ReceivedDebitRetrieveParams<Expand<ReceivedDebit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedDebit, E>>;
  /** `GET /v1/treasury/received_debits` · https://docs.stripe.com/api/treasury/received_debits/list */
  list: <const E extends readonly string[] = []>(
    params: ReceivedDebitListParams<ExpandItems<ReceivedDebit, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ReceivedDebit, E>>;
}

/** `stripe.treasury.transactionEntries` */
export interface TreasuryTransactionEntriesActions {
  /** `GET /v1/treasury/transaction_entries/{transaction_entry}` · https://docs.stripe.com/api/treasury/transaction_entries/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transactionEntry: string,
    params?: TransactionEntryRetrieveParams<Expand<TransactionEntry, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransactionEntry, E>>;
  /** `GET /v1/treasury/transaction_entries` · https://docs.stripe.com/api/treasury/transaction_entries/list */
  list: <const E extends readonly string[] = []>(
    params: TransactionEntryListParams<ExpandItems<TransactionEntry, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TransactionEntry, E>>;
}

/** `stripe.treasury.transactions` */
export interface TreasuryTransactionsActions {
  /** `GET /v1/treasury/transactions/{transaction}` · https://docs.stripe.com/api/treasury/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRetrieveParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `GET /v1/treasury/transactions` · https://docs.stripe.com/api/treasury/transactions/list */
  list: <const E extends readonly string[] = []>(
    params: TransactionListParams<ExpandItems<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Transaction, E>>;
}

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
