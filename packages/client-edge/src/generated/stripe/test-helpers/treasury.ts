// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TestHelpersTreasuryInboundTransfersActions as InboundTransferResource,
  TestHelpersTreasuryOutboundPaymentsActions as OutboundPaymentResource,
  TestHelpersTreasuryOutboundTransfersActions as OutboundTransferResource,
  TestHelpersTreasuryReceivedCreditsActions as ReceivedCreditResource,
  TestHelpersTreasuryReceivedDebitsActions as ReceivedDebitResource,
} from "../../actions/test-helpers.ts";
export type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
} from "../../params/test-helpers/treasury/inbound-transfers.ts";
export type {
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
} from "../../params/test-helpers/treasury/outbound-payments.ts";
export type {
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
} from "../../params/test-helpers/treasury/outbound-transfers.ts";
export type { ReceivedCreditCreateParams } from "../../params/test-helpers/treasury/received-credits.ts";
export type { ReceivedDebitCreateParams } from "../../params/test-helpers/treasury/received-debits.ts";
