// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { ConfirmationTokenCreateParams } from "../params/test-helpers/confirmation-tokens.ts";
import type { CustomerFundCashBalanceParams } from "../params/test-helpers/customers.ts";
import type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
} from "../params/test-helpers/issuing/authorizations.ts";
import type {
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
} from "../params/test-helpers/issuing/cards.ts";
import type {
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
} from "../params/test-helpers/issuing/personalization-designs.ts";
import type {
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../params/test-helpers/issuing/transactions.ts";
import type { RefundExpireParams } from "../params/test-helpers/refunds.ts";
import type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../params/test-helpers/terminal/readers.ts";
import type {
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../params/test-helpers/test-clocks.ts";
import type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
} from "../params/test-helpers/treasury/inbound-transfers.ts";
import type {
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
} from "../params/test-helpers/treasury/outbound-payments.ts";
import type {
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
} from "../params/test-helpers/treasury/outbound-transfers.ts";
import type { ReceivedCreditCreateParams } from "../params/test-helpers/treasury/received-credits.ts";
import type { ReceivedDebitCreateParams } from "../params/test-helpers/treasury/received-debits.ts";
import type { ConfirmationToken } from "../schemas/confirmation-token.ts";
import type { CustomerCashBalanceTransaction } from "../schemas/customer-cash-balance-transaction.ts";
import type { Authorization } from "../schemas/issuing/authorization.ts";
import type { Card } from "../schemas/issuing/card.ts";
import type { PersonalizationDesign } from "../schemas/issuing/personalization-design.ts";
import type { Transaction } from "../schemas/issuing/transaction.ts";
import type { Refund } from "../schemas/refund.ts";
import type { Reader } from "../schemas/terminal/reader.ts";
import type { DeletedTestClock, TestClock } from "../schemas/test-helpers/test-clock.ts";
import type { InboundTransfer } from "../schemas/treasury/inbound-transfer.ts";
import type { OutboundPayment } from "../schemas/treasury/outbound-payment.ts";
import type { OutboundTransfer } from "../schemas/treasury/outbound-transfer.ts";
import type { ReceivedCredit } from "../schemas/treasury/received-credit.ts";
import type { ReceivedDebit } from "../schemas/treasury/received-debit.ts";

/** `stripe.testHelpers` */
export interface TestHelpersActions {
  readonly confirmationTokens: TestHelpersConfirmationTokensActions;
  readonly customers: TestHelpersCustomersActions;
  readonly issuing: TestHelpersIssuingActions;
  readonly refunds: TestHelpersRefundsActions;
  readonly terminal: TestHelpersTerminalActions;
  readonly testClocks: TestHelpersTestClocksActions;
  readonly treasury: TestHelpersTreasuryActions;
}

/** `stripe.testHelpers.confirmationTokens` */
export interface TestHelpersConfirmationTokensActions {
  /**
   * `POST /v1/test_helpers/confirmation_tokens` · https://docs.stripe.com/api/test_helpers/confirmation_tokens/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: ConfirmationTokenCreateParams<Expand<ConfirmationToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ConfirmationToken, E>>;
}

/** `stripe.testHelpers.customers` */
export interface TestHelpersCustomersActions {
  /** `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` · https://docs.stripe.com/api/test_helpers/customers/fund_cash_balance */
  fundCashBalance: <const E extends readonly string[] = []>(
    customer: string,
    params: CustomerFundCashBalanceParams<Expand<CustomerCashBalanceTransaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<CustomerCashBalanceTransaction, E>>;
}

/** `stripe.testHelpers.issuing` */
export interface TestHelpersIssuingActions {
  readonly authorizations: TestHelpersIssuingAuthorizationsActions;
  readonly cards: TestHelpersIssuingCardsActions;
  readonly personalizationDesigns: TestHelpersIssuingPersonalizationDesignsActions;
  readonly transactions: TestHelpersIssuingTransactionsActions;
}

/** `stripe.testHelpers.issuing.authorizations` */
export interface TestHelpersIssuingAuthorizationsActions {
  /** `POST /v1/test_helpers/issuing/authorizations` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/create */
  create: <const E extends readonly string[] = []>(
    params: AuthorizationCreateParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /**
   * `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/capture
   *
   * Times are in seconds since the Unix epoch.
   */
  capture: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationCaptureParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/expire */
  expire: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationExpireParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/finalize_amount */
  finalizeAmount: <const E extends readonly string[] = []>(
    authorization: string,
    params: AuthorizationFinalizeAmountParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/fraud_challenges/respond */
  respond: <const E extends readonly string[] = []>(
    authorization: string,
    params: AuthorizationRespondParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/increment */
  increment: <const E extends readonly string[] = []>(
    authorization: string,
    params: AuthorizationIncrementParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/reverse */
  reverse: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationReverseParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
}

/** `stripe.testHelpers.issuing.cards` */
export interface TestHelpersIssuingCardsActions {
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/deliver */
  deliverCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardDeliverCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/fail */
  failCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardFailCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/return */
  returnCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardReturnCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/ship */
  shipCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardShipCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/submit */
  submitCard: <const E extends readonly string[] = []>(
    card: string,
    params?: CardSubmitCardParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
}

/** `stripe.testHelpers.issuing.personalizationDesigns` */
export interface TestHelpersIssuingPersonalizationDesignsActions {
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/activate */
  activate: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignActivateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/deactivate */
  deactivate: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignDeactivateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/reject */
  reject: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params: PersonalizationDesignRejectParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
}

/** `stripe.testHelpers.issuing.transactions` */
export interface TestHelpersIssuingTransactionsActions {
  /**
   * `POST /v1/test_helpers/issuing/transactions/create_force_capture` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_force_capture/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createForceCapture: <const E extends readonly string[] = []>(
    params: TransactionCreateForceCaptureParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /**
   * `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_unlinked_refund/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createUnlinkedRefund: <const E extends readonly string[] = []>(
    params: TransactionCreateUnlinkedRefundParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/refund */
  refund: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRefundParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
}

/** `stripe.testHelpers.refunds` */
export interface TestHelpersRefundsActions {
  /** `POST /v1/test_helpers/refunds/{refund}/expire` · https://docs.stripe.com/api/test_helpers/refunds/expire */
  expire: <const E extends readonly string[] = []>(
    refund: string,
    params?: RefundExpireParams<Expand<Refund, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Refund, E>>;
}

/** `stripe.testHelpers.terminal` */
export interface TestHelpersTerminalActions {
  readonly readers: TestHelpersTerminalReadersActions;
}

/** `stripe.testHelpers.terminal.readers` */
export interface TestHelpersTerminalReadersActions {
  /** `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` · https://docs.stripe.com/api/test_helpers/terminal/readers/present_payment_method */
  presentPaymentMethod: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderPresentPaymentMethodParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/succeed_input_collection */
  succeedInputCollection: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderSucceedInputCollectionParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/timeout_input_collection */
  timeoutInputCollection: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderTimeoutInputCollectionParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
}

/** `stripe.testHelpers.testClocks` */
export interface TestHelpersTestClocksActions {
  /**
   * `POST /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: TestClockCreateParams<Expand<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TestClock, E>>;
  /** `GET /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    testClock: string,
    params?: TestClockRetrieveParams<Expand<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TestClock, E>>;
  /** `DELETE /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/delete */
  del: (
    testClock: string,
    params?: TestClockDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTestClock>;
  /** `GET /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/list */
  list: <const E extends readonly string[] = []>(
    params?: TestClockListParams<ExpandItems<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TestClock, E>>;
  /**
   * `POST /v1/test_helpers/test_clocks/{test_clock}/advance` · https://docs.stripe.com/api/test_helpers/test_clocks/advance
   *
   * Times are in seconds since the Unix epoch.
   */
  advance: <const E extends readonly string[] = []>(
    testClock: string,
    params: TestClockAdvanceParams<Expand<TestClock, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TestClock, E>>;
}

/** `stripe.testHelpers.treasury` */
export interface TestHelpersTreasuryActions {
  readonly inboundTransfers: TestHelpersTreasuryInboundTransfersActions;
  readonly outboundPayments: TestHelpersTreasuryOutboundPaymentsActions;
  readonly outboundTransfers: TestHelpersTreasuryOutboundTransfersActions;
  readonly receivedCredits: TestHelpersTreasuryReceivedCreditsActions;
  readonly receivedDebits: TestHelpersTreasuryReceivedDebitsActions;
}

/** `stripe.testHelpers.treasury.inboundTransfers` */
export interface TestHelpersTreasuryInboundTransfersActions {
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/fail */
  fail: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferFailParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/return */
  returnInboundTransfer: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferReturnInboundTransferParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/succeed */
  succeed: <const E extends readonly string[] = []>(
    inboundTransfer: string,
    params?: InboundTransferSucceedParams<Expand<InboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InboundTransfer, E>>;
}

/** `stripe.testHelpers.treasury.outboundPayments` */
export interface TestHelpersTreasuryOutboundPaymentsActions {
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/update */
  update: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params: OutboundPaymentUpdateParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/fail */
  fail: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentFailParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/post */
  post: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentPostParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/return */
  returnOutboundPayment: <const E extends readonly string[] = []>(
    outboundPayment: string,
    params?: OutboundPaymentReturnOutboundPaymentParams<Expand<OutboundPayment, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundPayment, E>>;
}

/** `stripe.testHelpers.treasury.outboundTransfers` */
export interface TestHelpersTreasuryOutboundTransfersActions {
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/update */
  update: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params: OutboundTransferUpdateParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/fail */
  fail: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferFailParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/post */
  post: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferPostParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/return */
  returnOutboundTransfer: <const E extends readonly string[] = []>(
    outboundTransfer: string,
    params?: OutboundTransferReturnOutboundTransferParams<Expand<OutboundTransfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OutboundTransfer, E>>;
}

/** `stripe.testHelpers.treasury.receivedCredits` */
export interface TestHelpersTreasuryReceivedCreditsActions {
  /** `POST /v1/test_helpers/treasury/received_credits` · https://docs.stripe.com/api/test_helpers/treasury/received_credits/create */
  create: <const E extends readonly string[] = []>(
    params: ReceivedCreditCreateParams<Expand<ReceivedCredit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedCredit, E>>;
}

/** `stripe.testHelpers.treasury.receivedDebits` */
export interface TestHelpersTreasuryReceivedDebitsActions {
  /** `POST /v1/test_helpers/treasury/received_debits` · https://docs.stripe.com/api/test_helpers/treasury/received_debits/create */
  create: <const E extends readonly string[] = []>(
    params: ReceivedDebitCreateParams<Expand<ReceivedDebit, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ReceivedDebit, E>>;
}

/** Binds the operations of `stripe.testHelpers` to a client. */
export function testHelpersActions(client: Client): TestHelpersActions {
  return {
    confirmationTokens: testHelpersConfirmationTokensActions(client),
    customers: testHelpersCustomersActions(client),
    issuing: testHelpersIssuingActions(client),
    refunds: testHelpersRefundsActions(client),
    terminal: testHelpersTerminalActions(client),
    testClocks: testHelpersTestClocksActions(client),
    treasury: testHelpersTreasuryActions(client),
  };
}

function testHelpersConfirmationTokensActions(
  client: Client,
): TestHelpersConfirmationTokensActions {
  const bind = binder(client, "/v1/test_helpers/confirmation_tokens");
  return {
    create: bind(operation.post),
  };
}

function testHelpersCustomersActions(client: Client): TestHelpersCustomersActions {
  const bind = binder(client, "/v1/test_helpers/customers");
  return {
    fundCashBalance: bind(operation.post, "/{customer}/fund_cash_balance"),
  };
}

function testHelpersIssuingActions(client: Client): TestHelpersIssuingActions {
  return {
    authorizations: testHelpersIssuingAuthorizationsActions(client),
    cards: testHelpersIssuingCardsActions(client),
    personalizationDesigns: testHelpersIssuingPersonalizationDesignsActions(client),
    transactions: testHelpersIssuingTransactionsActions(client),
  };
}

function testHelpersIssuingAuthorizationsActions(
  client: Client,
): TestHelpersIssuingAuthorizationsActions {
  const bind = binder(client, "/v1/test_helpers/issuing/authorizations");
  return {
    create: bind(operation.post),
    capture: bind(operation.post, "/{authorization}/capture"),
    expire: bind(operation.post, "/{authorization}/expire"),
    finalizeAmount: bind(operation.post, "/{authorization}/finalize_amount"),
    respond: bind(operation.post, "/{authorization}/fraud_challenges/respond"),
    increment: bind(operation.post, "/{authorization}/increment"),
    reverse: bind(operation.post, "/{authorization}/reverse"),
  };
}

function testHelpersIssuingCardsActions(client: Client): TestHelpersIssuingCardsActions {
  const bind = binder(client, "/v1/test_helpers/issuing/cards");
  return {
    deliverCard: bind(operation.post, "/{card}/shipping/deliver"),
    failCard: bind(operation.post, "/{card}/shipping/fail"),
    returnCard: bind(operation.post, "/{card}/shipping/return"),
    shipCard: bind(operation.post, "/{card}/shipping/ship"),
    submitCard: bind(operation.post, "/{card}/shipping/submit"),
  };
}

function testHelpersIssuingPersonalizationDesignsActions(
  client: Client,
): TestHelpersIssuingPersonalizationDesignsActions {
  const bind = binder(client, "/v1/test_helpers/issuing/personalization_designs");
  return {
    activate: bind(operation.post, "/{personalization_design}/activate"),
    deactivate: bind(operation.post, "/{personalization_design}/deactivate"),
    reject: bind(operation.post, "/{personalization_design}/reject"),
  };
}

function testHelpersIssuingTransactionsActions(
  client: Client,
): TestHelpersIssuingTransactionsActions {
  const bind = binder(client, "/v1/test_helpers/issuing/transactions");
  return {
    createForceCapture: bind(operation.post, "/create_force_capture"),
    createUnlinkedRefund: bind(operation.post, "/create_unlinked_refund"),
    refund: bind(operation.post, "/{transaction}/refund"),
  };
}

function testHelpersRefundsActions(client: Client): TestHelpersRefundsActions {
  const bind = binder(client, "/v1/test_helpers/refunds");
  return {
    expire: bind(operation.post, "/{refund}/expire"),
  };
}

function testHelpersTerminalActions(client: Client): TestHelpersTerminalActions {
  return {
    readers: testHelpersTerminalReadersActions(client),
  };
}

function testHelpersTerminalReadersActions(client: Client): TestHelpersTerminalReadersActions {
  const bind = binder(client, "/v1/test_helpers/terminal/readers");
  return {
    presentPaymentMethod: bind(operation.post, "/{reader}/present_payment_method"),
    succeedInputCollection: bind(operation.post, "/{reader}/succeed_input_collection"),
    timeoutInputCollection: bind(operation.post, "/{reader}/timeout_input_collection"),
  };
}

function testHelpersTestClocksActions(client: Client): TestHelpersTestClocksActions {
  const bind = binder(client, "/v1/test_helpers/test_clocks");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{test_clock}"),
    del: bind(operation.del, "/{test_clock}"),
    list: bind(operation.list),
    advance: bind(operation.post, "/{test_clock}/advance"),
  };
}

function testHelpersTreasuryActions(client: Client): TestHelpersTreasuryActions {
  return {
    inboundTransfers: testHelpersTreasuryInboundTransfersActions(client),
    outboundPayments: testHelpersTreasuryOutboundPaymentsActions(client),
    outboundTransfers: testHelpersTreasuryOutboundTransfersActions(client),
    receivedCredits: testHelpersTreasuryReceivedCreditsActions(client),
    receivedDebits: testHelpersTreasuryReceivedDebitsActions(client),
  };
}

function testHelpersTreasuryInboundTransfersActions(
  client: Client,
): TestHelpersTreasuryInboundTransfersActions {
  const bind = binder(client, "/v1/test_helpers/treasury/inbound_transfers");
  return {
    fail: bind(operation.post, "/{inbound_transfer}/fail"),
    returnInboundTransfer: bind(operation.post, "/{inbound_transfer}/return"),
    succeed: bind(operation.post, "/{inbound_transfer}/succeed"),
  };
}

function testHelpersTreasuryOutboundPaymentsActions(
  client: Client,
): TestHelpersTreasuryOutboundPaymentsActions {
  const bind = binder(client, "/v1/test_helpers/treasury/outbound_payments");
  return {
    update: bind(operation.post, "/{outbound_payment}"),
    fail: bind(operation.post, "/{outbound_payment}/fail"),
    post: bind(operation.post, "/{outbound_payment}/post"),
    returnOutboundPayment: bind(operation.post, "/{outbound_payment}/return"),
  };
}

function testHelpersTreasuryOutboundTransfersActions(
  client: Client,
): TestHelpersTreasuryOutboundTransfersActions {
  const bind = binder(client, "/v1/test_helpers/treasury/outbound_transfers");
  return {
    update: bind(operation.post, "/{outbound_transfer}"),
    fail: bind(operation.post, "/{outbound_transfer}/fail"),
    post: bind(operation.post, "/{outbound_transfer}/post"),
    returnOutboundTransfer: bind(operation.post, "/{outbound_transfer}/return"),
  };
}

function testHelpersTreasuryReceivedCreditsActions(
  client: Client,
): TestHelpersTreasuryReceivedCreditsActions {
  const bind = binder(client, "/v1/test_helpers/treasury/received_credits");
  return {
    create: bind(operation.post),
  };
}

function testHelpersTreasuryReceivedDebitsActions(
  client: Client,
): TestHelpersTreasuryReceivedDebitsActions {
  const bind = binder(client, "/v1/test_helpers/treasury/received_debits");
  return {
    create: bind(operation.post),
  };
}
