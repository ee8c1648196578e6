// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TestHelpersIssuingAuthorizationsActions as AuthorizationResource,
  TestHelpersIssuingCardsActions as CardResource,
  TestHelpersIssuingPersonalizationDesignsActions as PersonalizationDesignResource,
  TestHelpersIssuingTransactionsActions as TransactionResource,
} from "../../actions/test-helpers.ts";
export type {
  AuthorizationCaptureParams,
  AuthorizationCreateParams,
  AuthorizationExpireParams,
  AuthorizationFinalizeAmountParams,
  AuthorizationIncrementParams,
  AuthorizationRespondParams,
  AuthorizationReverseParams,
} from "../../params/test-helpers/issuing/authorizations.ts";
export type {
  CardDeliverCardParams,
  CardFailCardParams,
  CardReturnCardParams,
  CardShipCardParams,
  CardSubmitCardParams,
} from "../../params/test-helpers/issuing/cards.ts";
export type {
  PersonalizationDesignActivateParams,
  PersonalizationDesignDeactivateParams,
  PersonalizationDesignRejectParams,
} from "../../params/test-helpers/issuing/personalization-designs.ts";
export type {
  TransactionCreateForceCaptureParams,
  TransactionCreateUnlinkedRefundParams,
  TransactionRefundParams,
} from "../../params/test-helpers/issuing/transactions.ts";
