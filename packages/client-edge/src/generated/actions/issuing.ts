// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  AuthorizationApproveParams,
  AuthorizationDeclineParams,
  AuthorizationListParams,
  AuthorizationRetrieveParams,
  AuthorizationUpdateParams,
} from "../params/issuing/authorizations.ts";
import type {
  CardholderCreateParams,
  CardholderListParams,
  CardholderRetrieveParams,
  CardholderUpdateParams,
} from "../params/issuing/cardholders.ts";
import type {
  CardCreateParams,
  CardListParams,
  CardRetrieveParams,
  CardUpdateParams,
} from "../params/issuing/cards.ts";
import type {
  DisputeCreateParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeSubmitParams,
  DisputeUpdateParams,
} from "../params/issuing/disputes.ts";
import type {
  PersonalizationDesignCreateParams,
  PersonalizationDesignListParams,
  PersonalizationDesignRetrieveParams,
  PersonalizationDesignUpdateParams,
} from "../params/issuing/personalization-designs.ts";
import type {
  PhysicalBundleListParams,
  PhysicalBundleRetrieveParams,
} from "../params/issuing/physical-bundles.ts";
import type {
  TokenListParams,
  TokenRetrieveParams,
  TokenUpdateParams,
} from "../params/issuing/tokens.ts";
import type {
  TransactionListParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../params/issuing/transactions.ts";
import type { Authorization } from "../schemas/issuing/authorization.ts";
import type { Card } from "../schemas/issuing/card.ts";
import type { Cardholder } from "../schemas/issuing/cardholder.ts";
import type { Dispute } from "../schemas/issuing/dispute.ts";
import type { PersonalizationDesign } from "../schemas/issuing/personalization-design.ts";
import type { PhysicalBundle } from "../schemas/issuing/physical-bundle.ts";
import type { Token } from "../schemas/issuing/token.ts";
import type { Transaction } from "../schemas/issuing/transaction.ts";

/** `stripe.issuing` */
export interface IssuingActions {
  readonly authorizations: IssuingAuthorizationsActions;
  readonly cardholders: IssuingCardholdersActions;
  readonly cards: IssuingCardsActions;
  readonly disputes: IssuingDisputesActions;
  readonly personalizationDesigns: IssuingPersonalizationDesignsActions;
  readonly physicalBundles: IssuingPhysicalBundlesActions;
  readonly tokens: IssuingTokensActions;
  readonly transactions: IssuingTransactionsActions;
}

/** `stripe.issuing.authorizations` */
export interface IssuingAuthorizationsActions {
  /** `GET /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationRetrieveParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `POST /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/update */
  update: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationUpdateParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /** `GET /v1/issuing/authorizations` · https://docs.stripe.com/api/issuing/authorizations/list */
  list: <const E extends readonly string[] = []>(
    params?: AuthorizationListParams<ExpandItems<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Authorization, E>>;
  /**
   * `POST /v1/issuing/authorizations/{authorization}/approve` · https://docs.stripe.com/api/issuing/authorizations/approve
   *
   * @deprecated
   */
  approve: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationApproveParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
  /**
   * `POST /v1/issuing/authorizations/{authorization}/decline` · https://docs.stripe.com/api/issuing/authorizations/decline
   *
   * @deprecated
   */
  decline: <const E extends readonly string[] = []>(
    authorization: string,
    params?: AuthorizationDeclineParams<Expand<Authorization, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Authorization, E>>;
}

/** `stripe.issuing.cardholders` */
export interface IssuingCardholdersActions {
  /**
   * `POST /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: CardholderCreateParams<Expand<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Cardholder, E>>;
  /** `GET /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    cardholder: string,
    params?: CardholderRetrieveParams<Expand<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Cardholder, E>>;
  /**
   * `POST /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    cardholder: string,
    params?: CardholderUpdateParams<Expand<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Cardholder, E>>;
  /** `GET /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/list */
  list: <const E extends readonly string[] = []>(
    params?: CardholderListParams<ExpandItems<Cardholder, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Cardholder, E>>;
}

/** `stripe.issuing.cards` */
export interface IssuingCardsActions {
  /** `POST /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/create */
  create: <const E extends readonly string[] = []>(
    params: CardCreateParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `GET /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    card: string,
    params?: CardRetrieveParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `POST /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/update */
  update: <const E extends readonly string[] = []>(
    card: string,
    params?: CardUpdateParams<Expand<Card, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Card, E>>;
  /** `GET /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/list */
  list: <const E extends readonly string[] = []>(
    params?: CardListParams<ExpandItems<Card, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Card, E>>;
}

/** `stripe.issuing.disputes` */
export interface IssuingDisputesActions {
  /**
   * `POST /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: DisputeCreateParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /** `GET /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeRetrieveParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /**
   * `POST /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeUpdateParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /** `GET /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/list */
  list: <const E extends readonly string[] = []>(
    params?: DisputeListParams<ExpandItems<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Dispute, E>>;
  /** `POST /v1/issuing/disputes/{dispute}/submit` · https://docs.stripe.com/api/issuing/disputes/submit */
  submit: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeSubmitParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
}

/** `stripe.issuing.personalizationDesigns` */
export interface IssuingPersonalizationDesignsActions {
  /** `POST /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/create */
  create: <const E extends readonly string[] = []>(
    params: PersonalizationDesignCreateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `GET /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignRetrieveParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `POST /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/update */
  update: <const E extends readonly string[] = []>(
    personalizationDesign: string,
    params?: PersonalizationDesignUpdateParams<Expand<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PersonalizationDesign, E>>;
  /** `GET /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/list */
  list: <const E extends readonly string[] = []>(
    params?: PersonalizationDesignListParams<ExpandItems<PersonalizationDesign, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PersonalizationDesign, E>>;
}

/** `stripe.issuing.physicalBundles` */
export interface IssuingPhysicalBundlesActions {
  /** `GET /v1/issuing/physical_bundles/{physical_bundle}` · https://docs.stripe.com/api/issuing/physical_bundles/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    physicalBundle: string,
    params?: PhysicalBundleRetrieveParams<Expand<PhysicalBundle, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PhysicalBundle, E>>;
  /** `GET /v1/issuing/physical_bundles` · https://docs.stripe.com/api/issuing/physical_bundles/list */
  list: <const E extends readonly string[] = []>(
    params?: PhysicalBundleListParams<ExpandItems<PhysicalBundle, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PhysicalBundle, E>>;
}

/** `stripe.issuing.tokens` */
export interface IssuingTokensActions {
  /** `GET /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    token: string,
    params?: TokenRetrieveParams<Expand<Token, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Token, E>>;
  /** `POST /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/update */
  update: <const E extends readonly string[] = []>(
    token: string,
    params: TokenUpdateParams<Expand<Token, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Token, E>>;
  /** `GET /v1/issuing/tokens` · https://docs.stripe.com/api/issuing/tokens/list */
  list: <const E extends readonly string[] = []>(
    params: TokenListParams<ExpandItems<Token, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Token, E>>;
}

/** `stripe.issuing.transactions` */
export interface IssuingTransactionsActions {
  /** `GET /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionRetrieveParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `POST /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/update */
  update: <const E extends readonly string[] = []>(
    transaction: string,
    params?: TransactionUpdateParams<Expand<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transaction, E>>;
  /** `GET /v1/issuing/transactions` · https://docs.stripe.com/api/issuing/transactions/list */
  list: <const E extends readonly string[] = []>(
    params?: TransactionListParams<ExpandItems<Transaction, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Transaction, E>>;
}

/** Binds the operations of `stripe.issuing` to a client. */
export function issuingActions(client: Client): IssuingActions {
  return {
    authorizations: issuingAuthorizationsActions(client),
    cardholders: issuingCardholdersActions(client),
    cards: issuingCardsActions(client),
    disputes: issuingDisputesActions(client),
    personalizationDesigns: issuingPersonalizationDesignsActions(client),
    physicalBundles: issuingPhysicalBundlesActions(client),
    tokens: issuingTokensActions(client),
    transactions: issuingTransactionsActions(client),
  };
}

function issuingAuthorizationsActions(client: Client): IssuingAuthorizationsActions {
  const bind = binder(client, "/v1/issuing/authorizations");
  return {
    retrieve: bind(operation.get, "/{authorization}"),
    update: bind(operation.post, "/{authorization}"),
    list: bind(operation.list),
    approve: bind(operation.post, "/{authorization}/approve"),
    decline: bind(operation.post, "/{authorization}/decline"),
  };
}

function issuingCardholdersActions(client: Client): IssuingCardholdersActions {
  const bind = binder(client, "/v1/issuing/cardholders");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{cardholder}"),
    update: bind(operation.post, "/{cardholder}"),
    list: bind(operation.list),
  };
}

function issuingCardsActions(client: Client): IssuingCardsActions {
  const bind = binder(client, "/v1/issuing/cards");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{card}"),
    update: bind(operation.post, "/{card}"),
    list: bind(operation.list),
  };
}

function issuingDisputesActions(client: Client): IssuingDisputesActions {
  const bind = binder(client, "/v1/issuing/disputes");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{dispute}"),
    update: bind(operation.post, "/{dispute}"),
    list: bind(operation.list),
    submit: bind(operation.post, "/{dispute}/submit"),
  };
}

function issuingPersonalizationDesignsActions(
  client: Client,
): IssuingPersonalizationDesignsActions {
  const bind = binder(client, "/v1/issuing/personalization_designs");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{personalization_design}"),
    update: bind(operation.post, "/{personalization_design}"),
    list: bind(operation.list),
  };
}

function issuingPhysicalBundlesActions(client: Client): IssuingPhysicalBundlesActions {
  const bind = binder(client, "/v1/issuing/physical_bundles");
  return {
    retrieve: bind(operation.get, "/{physical_bundle}"),
    list: bind(operation.list),
  };
}

function issuingTokensActions(client: Client): IssuingTokensActions {
  const bind = binder(client, "/v1/issuing/tokens");
  return {
    retrieve: bind(operation.get, "/{token}"),
    update: bind(operation.post, "/{token}"),
    list: bind(operation.list),
  };
}

function issuingTransactionsActions(client: Client): IssuingTransactionsActions {
  const bind = binder(client, "/v1/issuing/transactions");
  return {
    retrieve: bind(operation.get, "/{transaction}"),
    update: bind(operation.post, "/{transaction}"),
    list: bind(operation.list),
  };
}
