// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TreasuryCreditReversalsActions as CreditReversalResource,
  TreasuryDebitReversalsActions as DebitReversalResource,
  TreasuryFinancialAccountsActions as FinancialAccountResource,
  TreasuryInboundTransfersActions as InboundTransferResource,
  TreasuryOutboundPaymentsActions as OutboundPaymentResource,
  TreasuryOutboundTransfersActions as OutboundTransferResource,
  TreasuryReceivedCreditsActions as ReceivedCreditResource,
  TreasuryReceivedDebitsActions as ReceivedDebitResource,
  TreasuryTransactionEntriesActions as TransactionEntryResource,
  TreasuryTransactionsActions as TransactionResource,
} from "../actions/treasury.ts";
export type {
  CreditReversalCreateParams,
  CreditReversalListParams,
  CreditReversalRetrieveParams,
} from "../params/treasury/credit-reversals.ts";
export type {
  DebitReversalCreateParams,
  DebitReversalListParams,
  DebitReversalRetrieveParams,
} from "../params/treasury/debit-reversals.ts";
export type {
  FinancialAccountCloseParams,
  FinancialAccountCreateParams,
  FinancialAccountListParams,
  FinancialAccountRetrieveFeaturesParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateFeaturesParams,
  FinancialAccountUpdateParams,
} from "../params/treasury/financial-accounts.ts";
export type {
  InboundTransferCancelParams,
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../params/treasury/inbound-transfers.ts";
export type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../params/treasury/outbound-payments.ts";
export type {
  OutboundTransferCancelParams,
  OutboundTransferCreateParams,
  OutboundTransferListParams,
  OutboundTransferRetrieveParams,
} from "../params/treasury/outbound-transfers.ts";
export type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../params/treasury/received-credits.ts";
export type {
  ReceivedDebitListParams,
  ReceivedDebitRetrieveParams,
} from "../params/treasury/received-debits.ts";
export type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../params/treasury/transaction-entries.ts";
export type {
  TransactionListParams,
  TransactionRetrieveParams,
} from "../params/treasury/transactions.ts";
export type { CreditReversal } from "../schemas/treasury/credit-reversal.ts";
export type { DebitReversal } from "../schemas/treasury/debit-reversal.ts";
export type { FinancialAccountFeatures } from "../schemas/treasury/financial-account-features.ts";
export type { FinancialAccount } from "../schemas/treasury/financial-account.ts";
export type { InboundTransfer } from "../schemas/treasury/inbound-transfer.ts";
export type { OutboundPayment } from "../schemas/treasury/outbound-payment.ts";
export type { OutboundTransfer } from "../schemas/treasury/outbound-transfer.ts";
export type { ReceivedCredit } from "../schemas/treasury/received-credit.ts";
export type { ReceivedDebit } from "../schemas/treasury/received-debit.ts";
export type { TransactionEntry } from "../schemas/treasury/transaction-entry.ts";
export type { Transaction } from "../schemas/treasury/transaction.ts";
