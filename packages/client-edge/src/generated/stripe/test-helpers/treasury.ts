// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TestHelpersTreasuryInboundTransfersActions as InboundTransferResource,
  TestHelpersTreasuryOutboundPaymentsActions as OutboundPaymentResource,
  TestHelpersTreasuryOutboundTransfersActions as OutboundTransferResource,
  TestHelpersTreasuryReceivedCreditsActions as ReceivedCreditResource,
  TestHelpersTreasuryReceivedDebitsActions as ReceivedDebitResource,
} from "../../actions/interfaces.ts";
export type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
  ReceivedCreditCreateParams,
  ReceivedDebitCreateParams,
} from "../../params/test-helpers/treasury.ts";
