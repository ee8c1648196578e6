// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as testHelpersConfirmationTokens from "../operations/test-helpers/confirmation-tokens.ts";
import type {
  ConfirmationTokenCreateParams,
} from "../operations/test-helpers/confirmation-tokens.ts";
import * as testHelpersCustomers from "../operations/test-helpers/customers.ts";
import type { CustomerFundCashBalanceParams } from "../operations/test-helpers/customers.ts";
import * as testHelpersIssuingAuthorizations from "../operations/test-helpers/issuing/authorizations.ts";
import type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
} from "../operations/test-helpers/issuing/authorizations.ts";
import * as testHelpersIssuingCards from "../operations/test-helpers/issuing/cards.ts";
import type {
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
} from "../operations/test-helpers/issuing/cards.ts";
import * as testHelpersIssuingPersonalizationDesigns from "../operations/test-helpers/issuing/personalization-designs.ts";
import type {
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
} from "../operations/test-helpers/issuing/personalization-designs.ts";
import * as testHelpersIssuingTransactions from "../operations/test-helpers/issuing/transactions.ts";
import type {
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../operations/test-helpers/issuing/transactions.ts";
import * as testHelpersRefunds from "../operations/test-helpers/refunds.ts";
import type { RefundExpireParams } from "../operations/test-helpers/refunds.ts";
import * as testHelpersTerminalReaders from "../operations/test-helpers/terminal/readers.ts";
import type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../operations/test-helpers/terminal/readers.ts";
import * as testHelpersTestClocks from "../operations/test-helpers/test-clocks.ts";
import type {
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../operations/test-helpers/test-clocks.ts";
import * as testHelpersTreasuryInboundTransfers from "../operations/test-helpers/treasury/inbound-transfers.ts";
import type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
} from "../operations/test-helpers/treasury/inbound-transfers.ts";
import * as testHelpersTreasuryOutboundPayments from "../operations/test-helpers/treasury/outbound-payments.ts";
import type {
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
} from "../operations/test-helpers/treasury/outbound-payments.ts";
import * as testHelpersTreasuryOutboundTransfers from "../operations/test-helpers/treasury/outbound-transfers.ts";
import type {
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
} from "../operations/test-helpers/treasury/outbound-transfers.ts";
import * as testHelpersTreasuryReceivedCredits from "../operations/test-helpers/treasury/received-credits.ts";
import type {
  ReceivedCreditCreateParams,
} from "../operations/test-helpers/treasury/received-credits.ts";
import * as testHelpersTreasuryReceivedDebits from "../operations/test-helpers/treasury/received-debits.ts";
import type {
  ReceivedDebitCreateParams,
} from "../operations/test-helpers/treasury/received-debits.ts";
import type { ConfirmationToken } from "../schemas/confirmation-token.ts";
import type {
  CustomerCashBalanceTransaction,
} from "../schemas/customer-cash-balance-transaction.ts";
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
  create: (
    params?: ConfirmationTokenCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<ConfirmationToken>;
}

/** `stripe.testHelpers.customers` */
export interface TestHelpersCustomersActions {
  /** `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` · https://docs.stripe.com/api/test_helpers/customers/fund_cash_balance */
  fundCashBalance: (
    customer: string,
    params: CustomerFundCashBalanceParams,
    options?: RequestOptions,
  ) => ApiPromise<CustomerCashBalanceTransaction>;
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
  create: (
    params: AuthorizationCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /**
   * `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/capture
   *
   * Times are in seconds since the Unix epoch.
   */
  capture: (
    authorization: string,
    params?: AuthorizationCaptureParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/expire */
  expire: (
    authorization: string,
    params?: AuthorizationExpireParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/finalize_amount */
  finalizeAmount: (
    authorization: string,
    params: AuthorizationFinalizeAmountParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/fraud_challenges/respond */
  respond: (
    authorization: string,
    params: AuthorizationRespondParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/increment */
  increment: (
    authorization: string,
    params: AuthorizationIncrementParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` · https://docs.stripe.com/api/test_helpers/issuing/authorizations/reverse */
  reverse: (
    authorization: string,
    params?: AuthorizationReverseParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
}

/** `stripe.testHelpers.issuing.cards` */
export interface TestHelpersIssuingCardsActions {
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/deliver */
  deliverCard: (
    card: string,
    params?: CardDeliverCardParams,
    options?: RequestOptions,
  ) => ApiPromise<Card>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/fail */
  failCard: (
    card: string,
    params?: CardFailCardParams,
    options?: RequestOptions,
  ) => ApiPromise<Card>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/return */
  returnCard: (
    card: string,
    params?: CardReturnCardParams,
    options?: RequestOptions,
  ) => ApiPromise<Card>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/ship */
  shipCard: (
    card: string,
    params?: CardShipCardParams,
    options?: RequestOptions,
  ) => ApiPromise<Card>;
  /** `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` · https://docs.stripe.com/api/test_helpers/issuing/cards/shipping/submit */
  submitCard: (
    card: string,
    params?: CardSubmitCardParams,
    options?: RequestOptions,
  ) => ApiPromise<Card>;
}

/** `stripe.testHelpers.issuing.personalizationDesigns` */
export interface TestHelpersIssuingPersonalizationDesignsActions {
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/activate */
  activate: (
    personalizationDesign: string,
    params?: PersonalizationDesignActivateParams,
    options?: RequestOptions,
  ) => ApiPromise<PersonalizationDesign>;
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/deactivate */
  deactivate: (
    personalizationDesign: string,
    params?: PersonalizationDesignDeactivateParams,
    options?: RequestOptions,
  ) => ApiPromise<PersonalizationDesign>;
  /** `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` · https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/reject */
  reject: (
    personalizationDesign: string,
    params: PersonalizationDesignRejectParams,
    options?: RequestOptions,
  ) => ApiPromise<PersonalizationDesign>;
}

/** `stripe.testHelpers.issuing.transactions` */
export interface TestHelpersIssuingTransactionsActions {
  /**
   * `POST /v1/test_helpers/issuing/transactions/create_force_capture` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_force_capture/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createForceCapture: (
    params: TransactionCreateForceCaptureParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /**
   * `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/create_unlinked_refund/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createUnlinkedRefund: (
    params: TransactionCreateUnlinkedRefundParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` · https://docs.stripe.com/api/test_helpers/issuing/transactions/refund */
  refund: (
    transaction: string,
    params?: TransactionRefundParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
}

/** `stripe.testHelpers.refunds` */
export interface TestHelpersRefundsActions {
  /** `POST /v1/test_helpers/refunds/{refund}/expire` · https://docs.stripe.com/api/test_helpers/refunds/expire */
  expire: (
    refund: string,
    params?: RefundExpireParams,
    options?: RequestOptions,
  ) => ApiPromise<Refund>;
}

/** `stripe.testHelpers.terminal` */
export interface TestHelpersTerminalActions {
  readonly readers: TestHelpersTerminalReadersActions;
}

/** `stripe.testHelpers.terminal.readers` */
export interface TestHelpersTerminalReadersActions {
  /** `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` · https://docs.stripe.com/api/test_helpers/terminal/readers/present_payment_method */
  presentPaymentMethod: (
    reader: string,
    params?: ReaderPresentPaymentMethodParams,
    options?: RequestOptions,
  ) => ApiPromise<Reader>;
  /** `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/succeed_input_collection */
  succeedInputCollection: (
    reader: string,
    params?: ReaderSucceedInputCollectionParams,
    options?: RequestOptions,
  ) => ApiPromise<Reader>;
  /** `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` · https://docs.stripe.com/api/test_helpers/terminal/readers/timeout_input_collection */
  timeoutInputCollection: (
    reader: string,
    params?: ReaderTimeoutInputCollectionParams,
    options?: RequestOptions,
  ) => ApiPromise<Reader>;
}

/** `stripe.testHelpers.testClocks` */
export interface TestHelpersTestClocksActions {
  /**
   * `POST /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: TestClockCreateParams, options?: RequestOptions) => ApiPromise<TestClock>;
  /** `GET /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/retrieve */
  retrieve: (
    testClock: string,
    params?: TestClockRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<TestClock>;
  /** `DELETE /v1/test_helpers/test_clocks/{test_clock}` · https://docs.stripe.com/api/test_helpers/test_clocks/delete */
  del: (
    testClock: string,
    params?: TestClockDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTestClock>;
  /** `GET /v1/test_helpers/test_clocks` · https://docs.stripe.com/api/test_helpers/test_clocks/list */
  list: (params?: TestClockListParams, options?: RequestOptions) => ApiListPromise<TestClock>;
  /**
   * `POST /v1/test_helpers/test_clocks/{test_clock}/advance` · https://docs.stripe.com/api/test_helpers/test_clocks/advance
   *
   * Times are in seconds since the Unix epoch.
   */
  advance: (
    testClock: string,
    params: TestClockAdvanceParams,
    options?: RequestOptions,
  ) => ApiPromise<TestClock>;
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
  fail: (
    inboundTransfer: string,
    params?: InboundTransferFailParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/return */
  returnInboundTransfer: (
    inboundTransfer: string,
    params?: InboundTransferReturnInboundTransferParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
  /** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/succeed */
  succeed: (
    inboundTransfer: string,
    params?: InboundTransferSucceedParams,
    options?: RequestOptions,
  ) => ApiPromise<InboundTransfer>;
}

/** `stripe.testHelpers.treasury.outboundPayments` */
export interface TestHelpersTreasuryOutboundPaymentsActions {
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/update */
  update: (
    outboundPayment: string,
    params: OutboundPaymentUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/fail */
  fail: (
    outboundPayment: string,
    params?: OutboundPaymentFailParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/post */
  post: (
    outboundPayment: string,
    params?: OutboundPaymentPostParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
  /** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/return */
  returnOutboundPayment: (
    outboundPayment: string,
    params?: OutboundPaymentReturnOutboundPaymentParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundPayment>;
}

/** `stripe.testHelpers.treasury.outboundTransfers` */
export interface TestHelpersTreasuryOutboundTransfersActions {
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/update */
  update: (
    outboundTransfer: string,
    params: OutboundTransferUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/fail */
  fail: (
    outboundTransfer: string,
    params?: OutboundTransferFailParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/post */
  post: (
    outboundTransfer: string,
    params?: OutboundTransferPostParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
  /** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/return */
  returnOutboundTransfer: (
    outboundTransfer: string,
    params?: OutboundTransferReturnOutboundTransferParams,
    options?: RequestOptions,
  ) => ApiPromise<OutboundTransfer>;
}

/** `stripe.testHelpers.treasury.receivedCredits` */
export interface TestHelpersTreasuryReceivedCreditsActions {
  /** `POST /v1/test_helpers/treasury/received_credits` · https://docs.stripe.com/api/test_helpers/treasury/received_credits/create */
  create: (
    params: ReceivedCreditCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<ReceivedCredit>;
}

/** `stripe.testHelpers.treasury.receivedDebits` */
export interface TestHelpersTreasuryReceivedDebitsActions {
  /** `POST /v1/test_helpers/treasury/received_debits` · https://docs.stripe.com/api/test_helpers/treasury/received_debits/create */
  create: (
    params: ReceivedDebitCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<ReceivedDebit>;
}

/** Binds the operations of `stripe.testHelpers` to a client. */
export function testHelpersActions(client: Client): TestHelpersActions {
  return {
    confirmationTokens: {
      create: (params, options) => testHelpersConfirmationTokens.create(client, params, options),
    },
    customers: {
      fundCashBalance: (customer, params, options) =>
        testHelpersCustomers.fundCashBalance(client, customer, params, options),
    },
    issuing: {
      authorizations: {
        create: (params, options) =>
          testHelpersIssuingAuthorizations.create(client, params, options),
        capture: (authorization, params, options) =>
          testHelpersIssuingAuthorizations.capture(client, authorization, params, options),
        expire: (authorization, params, options) =>
          testHelpersIssuingAuthorizations.expire(client, authorization, params, options),
        finalizeAmount: (authorization, params, options) =>
          testHelpersIssuingAuthorizations.finalizeAmount(client, authorization, params, options),
        respond: (authorization, params, options) =>
          testHelpersIssuingAuthorizations.respond(client, authorization, params, options),
        increment: (authorization, params, options) =>
          testHelpersIssuingAuthorizations.increment(client, authorization, params, options),
        reverse: (authorization, params, options) =>
          testHelpersIssuingAuthorizations.reverse(client, authorization, params, options),
      },
      cards: {
        deliverCard: (card, params, options) =>
          testHelpersIssuingCards.deliverCard(client, card, params, options),
        failCard: (card, params, options) =>
          testHelpersIssuingCards.failCard(client, card, params, options),
        returnCard: (card, params, options) =>
          testHelpersIssuingCards.returnCard(client, card, params, options),
        shipCard: (card, params, options) =>
          testHelpersIssuingCards.shipCard(client, card, params, options),
        submitCard: (card, params, options) =>
          testHelpersIssuingCards.submitCard(client, card, params, options),
      },
      personalizationDesigns: {
        activate: (personalizationDesign, params, options) =>
          testHelpersIssuingPersonalizationDesigns.activate(
            client,
            personalizationDesign,
            params,
            options,
          ),
        deactivate: (personalizationDesign, params, options) =>
          testHelpersIssuingPersonalizationDesigns.deactivate(
            client,
            personalizationDesign,
            params,
            options,
          ),
        reject: (personalizationDesign, params, options) =>
          testHelpersIssuingPersonalizationDesigns.reject(
            client,
            personalizationDesign,
            params,
            options,
          ),
      },
      transactions: {
        createForceCapture: (params, options) =>
          testHelpersIssuingTransactions.createForceCapture(client, params, options),
        createUnlinkedRefund: (params, options) =>
          testHelpersIssuingTransactions.createUnlinkedRefund(client, params, options),
        refund: (transaction, params, options) =>
          testHelpersIssuingTransactions.refund(client, transaction, params, options),
      },
    },
    refunds: {
      expire: (refund, params, options) =>
        testHelpersRefunds.expire(client, refund, params, options),
    },
    terminal: {
      readers: {
        presentPaymentMethod: (reader, params, options) =>
          testHelpersTerminalReaders.presentPaymentMethod(client, reader, params, options),
        succeedInputCollection: (reader, params, options) =>
          testHelpersTerminalReaders.succeedInputCollection(client, reader, params, options),
        timeoutInputCollection: (reader, params, options) =>
          testHelpersTerminalReaders.timeoutInputCollection(client, reader, params, options),
      },
    },
    testClocks: {
      create: (params, options) => testHelpersTestClocks.create(client, params, options),
      retrieve: (testClock, params, options) =>
        testHelpersTestClocks.retrieve(client, testClock, params, options),
      del: (testClock, params, options) =>
        testHelpersTestClocks.del(client, testClock, params, options),
      list: (params, options) => testHelpersTestClocks.list(client, params, options),
      advance: (testClock, params, options) =>
        testHelpersTestClocks.advance(client, testClock, params, options),
    },
    treasury: {
      inboundTransfers: {
        fail: (inboundTransfer, params, options) =>
          testHelpersTreasuryInboundTransfers.fail(client, inboundTransfer, params, options),
        returnInboundTransfer: (inboundTransfer, params, options) =>
          testHelpersTreasuryInboundTransfers.returnInboundTransfer(
            client,
            inboundTransfer,
            params,
            options,
          ),
        succeed: (inboundTransfer, params, options) =>
          testHelpersTreasuryInboundTransfers.succeed(client, inboundTransfer, params, options),
      },
      outboundPayments: {
        update: (outboundPayment, params, options) =>
          testHelpersTreasuryOutboundPayments.update(client, outboundPayment, params, options),
        fail: (outboundPayment, params, options) =>
          testHelpersTreasuryOutboundPayments.fail(client, outboundPayment, params, options),
        post: (outboundPayment, params, options) =>
          testHelpersTreasuryOutboundPayments.post(client, outboundPayment, params, options),
        returnOutboundPayment: (outboundPayment, params, options) =>
          testHelpersTreasuryOutboundPayments.returnOutboundPayment(
            client,
            outboundPayment,
            params,
            options,
          ),
      },
      outboundTransfers: {
        update: (outboundTransfer, params, options) =>
          testHelpersTreasuryOutboundTransfers.update(client, outboundTransfer, params, options),
        fail: (outboundTransfer, params, options) =>
          testHelpersTreasuryOutboundTransfers.fail(client, outboundTransfer, params, options),
        post: (outboundTransfer, params, options) =>
          testHelpersTreasuryOutboundTransfers.post(client, outboundTransfer, params, options),
        returnOutboundTransfer: (outboundTransfer, params, options) =>
          testHelpersTreasuryOutboundTransfers.returnOutboundTransfer(
            client,
            outboundTransfer,
            params,
            options,
          ),
      },
      receivedCredits: {
        create: (params, options) =>
          testHelpersTreasuryReceivedCredits.create(client, params, options),
      },
      receivedDebits: {
        create: (params, options) =>
          testHelpersTreasuryReceivedDebits.create(client, params, options),
      },
    },
  };
}
