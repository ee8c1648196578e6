// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  TestHelpersActions,
  TestHelpersConfirmationTokensActions,
  TestHelpersCustomersActions,
  TestHelpersIssuingActions,
  TestHelpersIssuingAuthorizationsActions,
  TestHelpersIssuingCardsActions,
  TestHelpersIssuingPersonalizationDesignsActions,
  TestHelpersIssuingTransactionsActions,
  TestHelpersRefundsActions,
  TestHelpersTerminalActions,
  TestHelpersTerminalReadersActions,
  TestHelpersTestClocksActions,
  TestHelpersTreasuryActions,
  TestHelpersTreasuryInboundTransfersActions,
  TestHelpersTreasuryOutboundPaymentsActions,
  TestHelpersTreasuryOutboundTransfersActions,
  TestHelpersTreasuryReceivedCreditsActions,
  TestHelpersTreasuryReceivedDebitsActions,
} from "./interfaces.ts";

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
