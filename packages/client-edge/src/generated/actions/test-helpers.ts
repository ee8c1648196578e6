// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ConfirmationTokenCreateParams } from "../operations/test-helpers/confirmation-tokens.ts";
import type { CustomerFundCashBalanceParams } from "../operations/test-helpers/customers.ts";
import type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
} from "../operations/test-helpers/issuing/authorizations.ts";
import type {
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
} from "../operations/test-helpers/issuing/cards.ts";
import type {
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
} from "../operations/test-helpers/issuing/personalization-designs.ts";
import type {
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../operations/test-helpers/issuing/transactions.ts";
import type { RefundExpireParams } from "../operations/test-helpers/refunds.ts";
import type {
  ReaderPresentPaymentMethodParams,
  ReaderSucceedInputCollectionParams,
  ReaderTimeoutInputCollectionParams,
} from "../operations/test-helpers/terminal/readers.ts";
import type {
  TestClockAdvanceParams,
  TestClockCreateParams,
  TestClockDeleteParams,
  TestClockListParams,
  TestClockRetrieveParams,
} from "../operations/test-helpers/test-clocks.ts";
import type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
} from "../operations/test-helpers/treasury/inbound-transfers.ts";
import type {
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
} from "../operations/test-helpers/treasury/outbound-payments.ts";
import type {
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
} from "../operations/test-helpers/treasury/outbound-transfers.ts";
import type { ReceivedCreditCreateParams } from "../operations/test-helpers/treasury/received-credits.ts";
import type { ReceivedDebitCreateParams } from "../operations/test-helpers/treasury/received-debits.ts";
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
      create: (params, options) =>
        operation.post(client, "/v1/test_helpers/confirmation_tokens", [], params, options),
    },
    customers: {
      fundCashBalance: (customer, params, options) =>
        operation.post(
          client,
          "/v1/test_helpers/customers/{customer}/fund_cash_balance",
          [customer],
          params,
          options,
        ),
    },
    issuing: {
      authorizations: {
        create: (params, options) =>
          operation.post(client, "/v1/test_helpers/issuing/authorizations", [], params, options),
        capture: (authorization, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
            [authorization],
            params,
            options,
          ),
        expire: (authorization, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
            [authorization],
            params,
            options,
          ),
        finalizeAmount: (authorization, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
            [authorization],
            params,
            options,
          ),
        respond: (authorization, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
            [authorization],
            params,
            options,
          ),
        increment: (authorization, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
            [authorization],
            params,
            options,
          ),
        reverse: (authorization, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
            [authorization],
            params,
            options,
          ),
      },
      cards: {
        deliverCard: (card, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
            [card],
            params,
            options,
          ),
        failCard: (card, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
            [card],
            params,
            options,
          ),
        returnCard: (card, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/cards/{card}/shipping/return",
            [card],
            params,
            options,
          ),
        shipCard: (card, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
            [card],
            params,
            options,
          ),
        submitCard: (card, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
            [card],
            params,
            options,
          ),
      },
      personalizationDesigns: {
        activate: (personalizationDesign, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
            [personalizationDesign],
            params,
            options,
          ),
        deactivate: (personalizationDesign, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
            [personalizationDesign],
            params,
            options,
          ),
        reject: (personalizationDesign, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
            [personalizationDesign],
            params,
            options,
          ),
      },
      transactions: {
        createForceCapture: (params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/transactions/create_force_capture",
            [],
            params,
            options,
          ),
        createUnlinkedRefund: (params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
            [],
            params,
            options,
          ),
        refund: (transaction, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/issuing/transactions/{transaction}/refund",
            [transaction],
            params,
            options,
          ),
      },
    },
    refunds: {
      expire: (refund, params, options) =>
        operation.post(
          client,
          "/v1/test_helpers/refunds/{refund}/expire",
          [refund],
          params,
          options,
        ),
    },
    terminal: {
      readers: {
        presentPaymentMethod: (reader, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
            [reader],
            params,
            options,
          ),
        succeedInputCollection: (reader, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
            [reader],
            params,
            options,
          ),
        timeoutInputCollection: (reader, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
            [reader],
            params,
            options,
          ),
      },
    },
    testClocks: {
      create: (params, options) =>
        operation.post(client, "/v1/test_helpers/test_clocks", [], params, options),
      retrieve: (testClock, params, options) =>
        operation.get(
          client,
          "/v1/test_helpers/test_clocks/{test_clock}",
          [testClock],
          params,
          options,
        ),
      del: (testClock, params, options) =>
        operation.del(
          client,
          "/v1/test_helpers/test_clocks/{test_clock}",
          [testClock],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/test_helpers/test_clocks", [], params, options),
      advance: (testClock, params, options) =>
        operation.post(
          client,
          "/v1/test_helpers/test_clocks/{test_clock}/advance",
          [testClock],
          params,
          options,
        ),
    },
    treasury: {
      inboundTransfers: {
        fail: (inboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail",
            [inboundTransfer],
            params,
            options,
          ),
        returnInboundTransfer: (inboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return",
            [inboundTransfer],
            params,
            options,
          ),
        succeed: (inboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed",
            [inboundTransfer],
            params,
            options,
          ),
      },
      outboundPayments: {
        update: (outboundPayment, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}",
            [outboundPayment],
            params,
            options,
          ),
        fail: (outboundPayment, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail",
            [outboundPayment],
            params,
            options,
          ),
        post: (outboundPayment, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post",
            [outboundPayment],
            params,
            options,
          ),
        returnOutboundPayment: (outboundPayment, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return",
            [outboundPayment],
            params,
            options,
          ),
      },
      outboundTransfers: {
        update: (outboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
            [outboundTransfer],
            params,
            options,
          ),
        fail: (outboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
            [outboundTransfer],
            params,
            options,
          ),
        post: (outboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
            [outboundTransfer],
            params,
            options,
          ),
        returnOutboundTransfer: (outboundTransfer, params, options) =>
          operation.post(
            client,
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
            [outboundTransfer],
            params,
            options,
          ),
      },
      receivedCredits: {
        create: (params, options) =>
          operation.post(client, "/v1/test_helpers/treasury/received_credits", [], params, options),
      },
      receivedDebits: {
        create: (params, options) =>
          operation.post(client, "/v1/test_helpers/treasury/received_debits", [], params, options),
      },
    },
  };
}
