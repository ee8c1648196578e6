// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  V2MoneyManagementAdjustmentsActions as AdjustmentResource,
  V2MoneyManagementFinancialAccountsActions as FinancialAccountResource,
  V2MoneyManagementFinancialAddressesActions as FinancialAddressResource,
  V2MoneyManagementInboundTransfersActions as InboundTransferResource,
  V2MoneyManagementOutboundPaymentsActions as OutboundPaymentResource,
  V2MoneyManagementOutboundSetupIntentsActions as OutboundSetupIntentResource,
  V2MoneyManagementPayoutIntentsActions as PayoutIntentResource,
  V2MoneyManagementPayoutMethodsActions as PayoutMethodResource,
  V2MoneyManagementPayoutMethodsBankAccountSpecsActions as PayoutMethodsBankAccountSpecResource,
  V2MoneyManagementReceivedCreditsActions as ReceivedCreditResource,
  V2MoneyManagementRecipientVerificationsActions as RecipientVerificationResource,
  V2MoneyManagementTransactionEntriesActions as TransactionEntryResource,
  V2MoneyManagementTransactionsActions as TransactionResource,
} from "../../actions/v2.ts";
export type {
  AdjustmentListParams,
  AdjustmentRetrieveParams,
} from "../../params/v2/money-management/adjustments.ts";
export type {
  FinancialAccountListParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateParams,
} from "../../params/v2/money-management/financial-accounts.ts";
export type {
  FinancialAddressCreateParams,
  FinancialAddressListParams,
  FinancialAddressRetrieveParams,
} from "../../params/v2/money-management/financial-addresses.ts";
export type {
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../../params/v2/money-management/inbound-transfers.ts";
export type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../../params/v2/money-management/outbound-payments.ts";
export type {
  OutboundSetupIntentCancelParams,
  OutboundSetupIntentCreateParams,
  OutboundSetupIntentListParams,
  OutboundSetupIntentRetrieveParams,
  OutboundSetupIntentUpdateParams,
} from "../../params/v2/money-management/outbound-setup-intents.ts";
export type {
  PayoutIntentCancelParams,
  PayoutIntentConfirmParams,
  PayoutIntentCreateParams,
  PayoutIntentListParams,
  PayoutIntentRefreshFxQuoteParams,
  PayoutIntentRefreshRecipientVerificationParams,
  PayoutIntentRetrieveParams,
  PayoutIntentUpdateParams,
} from "../../params/v2/money-management/payout-intents.ts";
export type { PayoutMethodsBankAccountSpecRetrieveParams } from "../../params/v2/money-management/payout-methods-bank-account-specs.ts";
export type {
  PayoutMethodArchiveParams,
  PayoutMethodListParams,
  PayoutMethodRetrieveParams,
  PayoutMethodUnarchiveParams,
} from "../../params/v2/money-management/payout-methods.ts";
export type {
  ReceivedCreditListParams,
  ReceivedCreditRetrieveParams,
} from "../../params/v2/money-management/received-credits.ts";
export type {
  RecipientVerificationAcknowledgeParams,
  RecipientVerificationCreateParams,
  RecipientVerificationRetrieveParams,
} from "../../params/v2/money-management/recipient-verifications.ts";
export type {
  TransactionEntryListParams,
  TransactionEntryRetrieveParams,
} from "../../params/v2/money-management/transaction-entries.ts";
export type {
  TransactionListParams,
  TransactionRefreshRegulatoryReceiptParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../../params/v2/money-management/transactions.ts";
export type { Adjustment } from "../../schemas/v2/money-management/adjustment.ts";
export type { FinancialAccount } from "../../schemas/v2/money-management/financial-account.ts";
export type { FinancialAddressCreditSimulation } from "../../schemas/v2/money-management/financial-address-credit-simulation.ts";
export type { FinancialAddress } from "../../schemas/v2/money-management/financial-address.ts";
export type { InboundTransfer } from "../../schemas/v2/money-management/inbound-transfer.ts";
export type { OutboundPayment } from "../../schemas/v2/money-management/outbound-payment.ts";
export type { OutboundSetupIntent } from "../../schemas/v2/money-management/outbound-setup-intent.ts";
export type { PayoutIntent } from "../../schemas/v2/money-management/payout-intent.ts";
export type { PayoutMethod } from "../../schemas/v2/money-management/payout-method.ts";
export type { PayoutMethodsBankAccountSpec } from "../../schemas/v2/money-management/payout-methods-bank-account-spec.ts";
export type { ReceivedCredit } from "../../schemas/v2/money-management/received-credit.ts";
export type { RecipientVerification } from "../../schemas/v2/money-management/recipient-verification.ts";
export type { TransactionEntry } from "../../schemas/v2/money-management/transaction-entry.ts";
export type { Transaction } from "../../schemas/v2/money-management/transaction.ts";
export type * as TestHelpers from "./money-management/test-helpers.ts";
