// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
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
  create: (
    params: CreditReversalCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<CreditReversal>;
  /** `GET /v1/treasury/credit_reversals/{credit_reversal}` · https://docs.stripe.com/api/treasury/credit_reversals/retrieve */
  retrieve: (
    creditReversal: string,
    params?: CreditReversalRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<CreditReversal>;
  /** `GET /v1/treasury/credit_reversals` · https://docs.stripe.com/api/treasury/credit_reversals/list */
  list: (
    params: CreditReversalListParams,
    options?: RequestOptions,
  ) => ApiListPromise<CreditReversal>;
}

/** `stripe.treasury.debitReversals` */
export interface TreasuryDebitReversalsActions {
  /** `POST /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/create */
  create: (
    params: DebitReversalCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<DebitReversal>;
  /** `GET /v1/treasury/debit_reversals/{debit_reversal}` · https://docs.stripe.com/api/treasury/debit_reversals/retrieve */
  retrieve: (
    debitReversal: string,
    params?: DebitReversalRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<DebitReversal>;
  /** `GET /v1/treasury/debit_reversals` · https://docs.stripe.com/api/treasury/debit_reversals/list */
  list: (
    params: DebitReversalListParams,
    options?: RequestOptions,
  ) => ApiListPromise<DebitReversal>;
}

/** `stripe.treasury.financialAccounts` */
export interface TreasuryFinancialAccountsActions {
  /** `POST /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/create */
  create: (
    params: FinancialAccountCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccount>;
  /** `GET /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/retrieve */
  retrieve: (
    financialAccount: string,
    params?: FinancialAccountRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccount>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/update */
  update: (
    financialAccount: string,
    params?: FinancialAccountUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccount>;
  /** `GET /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/list */
  list: (
    params?: FinancialAccountListParams,
    options?: RequestOptions,
  ) => ApiListPromise<FinancialAccount>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}/close` · https://docs.stripe.com/api/treasury/financial_accounts/close */
  close: (
    financialAccount: string,
    params?: FinancialAccountCloseParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccount>;
  /** `GET /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve */
  retrieveFeatures: (
    financialAccount: string,
    params?: FinancialAccountRetrieveFeaturesParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccountFeatures>;
  /** `POST /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features */
  updateFeatures: (
    financialAccount: string,
    params?: FinancialAccountUpdateFeaturesParams,
    options?: RequestOptions,
  ) => ApiPromise<FinancialAccountFeatures>;
}

/** `stripe.treasury.inboundTransfers` */
export interface TreasuryInboundTransfersActions {
  /** `POST /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/create */
  create: (
    params: InboundTransferCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
  /** `GET /v1/treasury/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/treasury/inbound_transfers/retrieve */
  retrieve: (
    inboundTransfer: string,
    params?: InboundTransferRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
  /** `GET /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/list */
  list: (
    params: InboundTransferListParams,
    options?: RequestOptions,
  ) => ApiListPromise<InboundTransfer>;
  /** `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/inbound_transfers/cancel */
  cancel: (
    inboundTransfer: string,
    params?: InboundTransferCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
}

/** `stripe.treasury.outboundPayments` */
export interface TreasuryOutboundPaymentsActions {
  /** `POST /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/create */
  create: (
    params: OutboundPaymentCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `GET /v1/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/treasury/outbound_payments/retrieve */
  retrieve: (
    outboundPayment: string,
    params?: OutboundPaymentRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `GET /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/list */
  list: (
    params: OutboundPaymentListParams,
    options?: RequestOptions,
  ) => ApiListPromise<OutboundPayment>;
  /** `POST /v1/treasury/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/treasury/outbound_payments/cancel */
  cancel: (
    outboundPayment: string,
    params?: OutboundPaymentCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
}

/** `stripe.treasury.outboundTransfers` */
export interface TreasuryOutboundTransfersActions {
  /** `POST /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/create */
  create: (
    params: OutboundTransferCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
  /** `GET /v1/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/treasury/outbound_transfers/retrieve */
  retrieve: (
    outboundTransfer: string,
    params?: OutboundTransferRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
  /** `GET /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/list */
  list: (
    params: OutboundTransferListParams,
    options?: RequestOptions,
  ) => ApiListPromise<OutboundTransfer>;
  /** `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/outbound_transfers/cancel */
  cancel: (
    outboundTransfer: string,
    params?: OutboundTransferCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
}

/** `stripe.treasury.receivedCredits` */
export interface TreasuryReceivedCreditsActions {
  /** `GET /v1/treasury/received_credits/{received_credit}` · https://docs.stripe.com/api/treasury/received_credits/retrieve */
  retrieve: (
    receivedCredit: string,
    params?: ReceivedCreditRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ReceivedCredit>;
  /** `GET /v1/treasury/received_credits` · https://docs.stripe.com/api/treasury/received_credits/list */
  list: (
    params: ReceivedCreditListParams,
    options?: RequestOptions,
  ) => ApiListPromise<ReceivedCredit>;
}

/** `stripe.treasury.receivedDebits` */
export interface TreasuryReceivedDebitsActions {
  /** `GET /v1/treasury/received_debits/{received_debit}` · https://docs.stripe.com/api/treasury/received_debits/retrieve */
  retrieve: (
    receivedDebit: string,
    params?: ReceivedDebitRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ReceivedDebit>;
  /** `GET /v1/treasury/received_debits` · https://docs.stripe.com/api/treasury/received_debits/list */
  list: (
    params: ReceivedDebitListParams,
    options?: RequestOptions,
  ) => ApiListPromise<ReceivedDebit>;
}

/** `stripe.treasury.transactionEntries` */
export interface TreasuryTransactionEntriesActions {
  /** `GET /v1/treasury/transaction_entries/{transaction_entry}` · https://docs.stripe.com/api/treasury/transaction_entries/retrieve */
  retrieve: (
    transactionEntry: string,
    params?: TransactionEntryRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<TransactionEntry>;
  /** `GET /v1/treasury/transaction_entries` · https://docs.stripe.com/api/treasury/transaction_entries/list */
  list: (
    params: TransactionEntryListParams,
    options?: RequestOptions,
  ) => ApiListPromise<TransactionEntry>;
}

/** `stripe.treasury.transactions` */
export interface TreasuryTransactionsActions {
  /** `GET /v1/treasury/transactions/{transaction}` · https://docs.stripe.com/api/treasury/transactions/retrieve */
  retrieve: (
    transaction: string,
    params?: TransactionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `GET /v1/treasury/transactions` · https://docs.stripe.com/api/treasury/transactions/list */
  list: (params: TransactionListParams, options?: RequestOptions) => ApiListPromise<Transaction>;
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
