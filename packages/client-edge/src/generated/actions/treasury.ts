// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  CreditReversalCreateParams,
  CreditReversalListParams,
  CreditReversalRetrieveParams,
} from "../operations/treasury/credit-reversals.ts";
import type {
  DebitReversalCreateParams,
  DebitReversalListParams,
  DebitReversalRetrieveParams,
} from "../operations/treasury/debit-reversals.ts";
import type {
  FinancialAccountCloseParams,
  FinancialAccountCreateParams,
  FinancialAccountListParams,
  FinancialAccountRetrieveFeaturesParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateFeaturesParams,
  FinancialAccountUpdateParams,
} from "../operations/treasury/financial-accounts.ts";
import type {
  InboundTransferCancelParams,
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../operations/treasury/inbound-transfers.ts";
import type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../operations/treasury/outbound-payments.ts";
import type {
  OutboundTransferCancelParams,
  OutboundTransferCreateParams,
  OutboundTransferListParams,
  OutboundTransferRetrieveParams,
} from "../operations/treasury/outbound-transfers.ts";
import type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../operations/treasury/received-credits.ts";
import type {
  ReceivedDebitListParams,
  ReceivedDebitRetrieveParams,
} from "../operations/treasury/received-debits.ts";
import type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../operations/treasury/transaction-entries.ts";
import type {
  TransactionListParams,
  TransactionRetrieveParams,
} from "../operations/treasury/transactions.ts";
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
    creditReversals: {
      create: (params, options) =>
        operation.post(client, "/v1/treasury/credit_reversals", [], params, options),
      retrieve: (creditReversal, params, options) =>
        operation.get(
          client,
          "/v1/treasury/credit_reversals/{credit_reversal}",
          [creditReversal],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/credit_reversals", [], params, options),
    },
    debitReversals: {
      create: (params, options) =>
        operation.post(client, "/v1/treasury/debit_reversals", [], params, options),
      retrieve: (debitReversal, params, options) =>
        operation.get(
          client,
          "/v1/treasury/debit_reversals/{debit_reversal}",
          [debitReversal],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/debit_reversals", [], params, options),
    },
    financialAccounts: {
      create: (params, options) =>
        operation.post(client, "/v1/treasury/financial_accounts", [], params, options),
      retrieve: (financialAccount, params, options) =>
        operation.get(
          client,
          "/v1/treasury/financial_accounts/{financial_account}",
          [financialAccount],
          params,
          options,
        ),
      update: (financialAccount, params, options) =>
        operation.post(
          client,
          "/v1/treasury/financial_accounts/{financial_account}",
          [financialAccount],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/financial_accounts", [], params, options),
      close: (financialAccount, params, options) =>
        operation.post(
          client,
          "/v1/treasury/financial_accounts/{financial_account}/close",
          [financialAccount],
          params,
          options,
        ),
      retrieveFeatures: (financialAccount, params, options) =>
        operation.get(
          client,
          "/v1/treasury/financial_accounts/{financial_account}/features",
          [financialAccount],
          params,
          options,
        ),
      updateFeatures: (financialAccount, params, options) =>
        operation.post(
          client,
          "/v1/treasury/financial_accounts/{financial_account}/features",
          [financialAccount],
          params,
          options,
        ),
    },
    inboundTransfers: {
      create: (params, options) =>
        operation.post(client, "/v1/treasury/inbound_transfers", [], params, options),
      retrieve: (inboundTransfer, params, options) =>
        operation.get(
          client,
          "/v1/treasury/inbound_transfers/{inbound_transfer}",
          [inboundTransfer],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/inbound_transfers", [], params, options),
      cancel: (inboundTransfer, params, options) =>
        operation.post(
          client,
          "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
          [inboundTransfer],
          params,
          options,
        ),
    },
    outboundPayments: {
      create: (params, options) =>
        operation.post(client, "/v1/treasury/outbound_payments", [], params, options),
      retrieve: (outboundPayment, params, options) =>
        operation.get(
          client,
          "/v1/treasury/outbound_payments/{outbound_payment}",
          [outboundPayment],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/outbound_payments", [], params, options),
      cancel: (outboundPayment, params, options) =>
        operation.post(
          client,
          "/v1/treasury/outbound_payments/{outbound_payment}/cancel",
          [outboundPayment],
          params,
          options,
        ),
    },
    outboundTransfers: {
      create: (params, options) =>
        operation.post(client, "/v1/treasury/outbound_transfers", [], params, options),
      retrieve: (outboundTransfer, params, options) =>
        operation.get(
          client,
          "/v1/treasury/outbound_transfers/{outbound_transfer}",
          [outboundTransfer],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/outbound_transfers", [], params, options),
      cancel: (outboundTransfer, params, options) =>
        operation.post(
          client,
          "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
          [outboundTransfer],
          params,
          options,
        ),
    },
    receivedCredits: {
      retrieve: (receivedCredit, params, options) =>
        operation.get(
          client,
          "/v1/treasury/received_credits/{received_credit}",
          [receivedCredit],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/received_credits", [], params, options),
    },
    receivedDebits: {
      retrieve: (receivedDebit, params, options) =>
        operation.get(
          client,
          "/v1/treasury/received_debits/{received_debit}",
          [receivedDebit],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/received_debits", [], params, options),
    },
    transactionEntries: {
      retrieve: (transactionEntry, params, options) =>
        operation.get(
          client,
          "/v1/treasury/transaction_entries/{transaction_entry}",
          [transactionEntry],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/transaction_entries", [], params, options),
    },
    transactions: {
      retrieve: (transaction, params, options) =>
        operation.get(
          client,
          "/v1/treasury/transactions/{transaction}",
          [transaction],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/treasury/transactions", [], params, options),
    },
  };
}
