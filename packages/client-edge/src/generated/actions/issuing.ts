// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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
} from "../operations/issuing/authorizations.ts";
import type {
  CardholderCreateParams,
  CardholderListParams,
  CardholderRetrieveParams,
  CardholderUpdateParams,
} from "../operations/issuing/cardholders.ts";
import type {
  CardCreateParams,
  CardListParams,
  CardRetrieveParams,
  CardUpdateParams,
} from "../operations/issuing/cards.ts";
import type {
  DisputeCreateParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeSubmitParams,
  DisputeUpdateParams,
} from "../operations/issuing/disputes.ts";
import type {
  PersonalizationDesignCreateParams,
  PersonalizationDesignListParams,
  PersonalizationDesignRetrieveParams,
  PersonalizationDesignUpdateParams,
} from "../operations/issuing/personalization-designs.ts";
import type {
  PhysicalBundleListParams,
  PhysicalBundleRetrieveParams,
} from "../operations/issuing/physical-bundles.ts";
import type {
  TokenListParams,
  TokenRetrieveParams,
  TokenUpdateParams,
} from "../operations/issuing/tokens.ts";
import type {
  TransactionListParams,
  TransactionRetrieveParams,
  TransactionUpdateParams,
} from "../operations/issuing/transactions.ts";
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
    authorizations: {
      retrieve: (authorization, params, options) =>
        operation.get(
          client,
          "/v1/issuing/authorizations/{authorization}",
          [authorization],
          params,
          options,
        ),
      update: (authorization, params, options) =>
        operation.post(
          client,
          "/v1/issuing/authorizations/{authorization}",
          [authorization],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/issuing/authorizations", [], params, options),
      approve: (authorization, params, options) =>
        operation.post(
          client,
          "/v1/issuing/authorizations/{authorization}/approve",
          [authorization],
          params,
          options,
        ),
      decline: (authorization, params, options) =>
        operation.post(
          client,
          "/v1/issuing/authorizations/{authorization}/decline",
          [authorization],
          params,
          options,
        ),
    },
    cardholders: {
      create: (params, options) =>
        operation.post(client, "/v1/issuing/cardholders", [], params, options),
      retrieve: (cardholder, params, options) =>
        operation.get(
          client,
          "/v1/issuing/cardholders/{cardholder}",
          [cardholder],
          params,
          options,
        ),
      update: (cardholder, params, options) =>
        operation.post(
          client,
          "/v1/issuing/cardholders/{cardholder}",
          [cardholder],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/issuing/cardholders", [], params, options),
    },
    cards: {
      create: (params, options) => operation.post(client, "/v1/issuing/cards", [], params, options),
      retrieve: (card, params, options) =>
        operation.get(client, "/v1/issuing/cards/{card}", [card], params, options),
      update: (card, params, options) =>
        operation.post(client, "/v1/issuing/cards/{card}", [card], params, options),
      list: (params, options) => operation.list(client, "/v1/issuing/cards", [], params, options),
    },
    disputes: {
      create: (params, options) =>
        operation.post(client, "/v1/issuing/disputes", [], params, options),
      retrieve: (dispute, params, options) =>
        operation.get(client, "/v1/issuing/disputes/{dispute}", [dispute], params, options),
      update: (dispute, params, options) =>
        operation.post(client, "/v1/issuing/disputes/{dispute}", [dispute], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/issuing/disputes", [], params, options),
      submit: (dispute, params, options) =>
        operation.post(client, "/v1/issuing/disputes/{dispute}/submit", [dispute], params, options),
    },
    personalizationDesigns: {
      create: (params, options) =>
        operation.post(client, "/v1/issuing/personalization_designs", [], params, options),
      retrieve: (personalizationDesign, params, options) =>
        operation.get(
          client,
          "/v1/issuing/personalization_designs/{personalization_design}",
          [personalizationDesign],
          params,
          options,
        ),
      update: (personalizationDesign, params, options) =>
        operation.post(
          client,
          "/v1/issuing/personalization_designs/{personalization_design}",
          [personalizationDesign],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/issuing/personalization_designs", [], params, options),
    },
    physicalBundles: {
      retrieve: (physicalBundle, params, options) =>
        operation.get(
          client,
          "/v1/issuing/physical_bundles/{physical_bundle}",
          [physicalBundle],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/issuing/physical_bundles", [], params, options),
    },
    tokens: {
      retrieve: (token, params, options) =>
        operation.get(client, "/v1/issuing/tokens/{token}", [token], params, options),
      update: (token, params, options) =>
        operation.post(client, "/v1/issuing/tokens/{token}", [token], params, options),
      list: (params, options) => operation.list(client, "/v1/issuing/tokens", [], params, options),
    },
    transactions: {
      retrieve: (transaction, params, options) =>
        operation.get(
          client,
          "/v1/issuing/transactions/{transaction}",
          [transaction],
          params,
          options,
        ),
      update: (transaction, params, options) =>
        operation.post(
          client,
          "/v1/issuing/transactions/{transaction}",
          [transaction],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/issuing/transactions", [], params, options),
    },
  };
}
