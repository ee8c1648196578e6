// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  IssuingAuthorizationsActions as AuthorizationResource,
  IssuingCardholdersActions as CardholderResource,
  IssuingCardsActions as CardResource,
  IssuingDisputesActions as DisputeResource,
  IssuingPersonalizationDesignsActions as PersonalizationDesignResource,
  IssuingPhysicalBundlesActions as PhysicalBundleResource,
  IssuingTokensActions as TokenResource,
  IssuingTransactionsActions as TransactionResource,
} from "../actions/issuing.ts";
export type {
  AuthorizationApproveParams,
  AuthorizationDeclineParams,
  AuthorizationListParams,
  AuthorizationRetrieveParams,
  AuthorizationUpdateParams,
} from "../params/issuing/authorizations.ts";
export type {
  CardholderCreateParams,
  CardholderListParams,
  CardholderRetrieveParams,
  CardholderUpdateParams,
} from "../params/issuing/cardholders.ts";
export type {
  CardCreateParams,
  CardListParams,
  CardRetrieveParams,
  CardUpdateParams,
} from "../params/issuing/cards.ts";
export type {
  DisputeCreateParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeSubmitParams,
  DisputeUpdateParams,
} from "../params/issuing/disputes.ts";
export type {
  PersonalizationDesignCreateParams,
  PersonalizationDesignListParams,
  PersonalizationDesignRetrieveParams,
  PersonalizationDesignUpdateParams,
} from "../params/issuing/personalization-designs.ts";
export type {
  PhysicalBundleListParams,
  PhysicalBundleRetrieveParams,
} from "../params/issuing/physical-bundles.ts";
export type {
  TokenListParams,
  TokenRetrieveParams,
  TokenUpdateParams,
} from "../params/issuing/tokens.ts";
export type {
  TransactionListParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../params/issuing/transactions.ts";
export type { Authorization } from "../schemas/issuing/authorization.ts";
export type { Card } from "../schemas/issuing/card.ts";
export type { Cardholder } from "../schemas/issuing/cardholder.ts";
export type { Dispute } from "../schemas/issuing/dispute.ts";
export type { PersonalizationDesign } from "../schemas/issuing/personalization-design.ts";
export type { PhysicalBundle } from "../schemas/issuing/physical-bundle.ts";
export type { Token } from "../schemas/issuing/token.ts";
export type { Transaction } from "../schemas/issuing/transaction.ts";
