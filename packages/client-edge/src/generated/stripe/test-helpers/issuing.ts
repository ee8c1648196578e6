// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TestHelpersIssuingAuthorizationsActions as AuthorizationResource,
  TestHelpersIssuingCardsActions as CardResource,
  TestHelpersIssuingPersonalizationDesignsActions as PersonalizationDesignResource,
  TestHelpersIssuingTransactionsActions as TransactionResource,
} from "../../actions/interfaces.ts";
export type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../../params/test-helpers/issuing.ts";
