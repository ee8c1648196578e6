// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
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
  retrieve: (
    authorization: string,
    params?: AuthorizationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `POST /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/update */
  update: (
    authorization: string,
    params?: AuthorizationUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /** `GET /v1/issuing/authorizations` · https://docs.stripe.com/api/issuing/authorizations/list */
  list: (
    params?: AuthorizationListParams,
    options?: RequestOptions,
  ) => ApiListPromise<Authorization>;
  /**
   * `POST /v1/issuing/authorizations/{authorization}/approve` · https://docs.stripe.com/api/issuing/authorizations/approve
   *
   * @deprecated
   */
  approve: (
    authorization: string,
    params?: AuthorizationApproveParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
  /**
   * `POST /v1/issuing/authorizations/{authorization}/decline` · https://docs.stripe.com/api/issuing/authorizations/decline
   *
   * @deprecated
   */
  decline: (
    authorization: string,
    params?: AuthorizationDeclineParams,
    options?: RequestOptions,
  ) => ApiPromise<Authorization>;
}

/** `stripe.issuing.cardholders` */
export interface IssuingCardholdersActions {
  /**
   * `POST /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: CardholderCreateParams, options?: RequestOptions) => ApiPromise<Cardholder>;
  /** `GET /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/retrieve */
  retrieve: (
    cardholder: string,
    params?: CardholderRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Cardholder>;
  /**
   * `POST /v1/issuing/cardholders/{cardholder}` · https://docs.stripe.com/api/issuing/cardholders/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    cardholder: string,
    params?: CardholderUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Cardholder>;
  /** `GET /v1/issuing/cardholders` · https://docs.stripe.com/api/issuing/cardholders/list */
  list: (params?: CardholderListParams, options?: RequestOptions) => ApiListPromise<Cardholder>;
}

/** `stripe.issuing.cards` */
export interface IssuingCardsActions {
  /** `POST /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/create */
  create: (params: CardCreateParams, options?: RequestOptions) => ApiPromise<Card>;
  /** `GET /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/retrieve */
  retrieve: (
    card: string,
    params?: CardRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Card>;
  /** `POST /v1/issuing/cards/{card}` · https://docs.stripe.com/api/issuing/cards/update */
  update: (card: string, params?: CardUpdateParams, options?: RequestOptions) => ApiPromise<Card>;
  /** `GET /v1/issuing/cards` · https://docs.stripe.com/api/issuing/cards/list */
  list: (params?: CardListParams, options?: RequestOptions) => ApiListPromise<Card>;
}

/** `stripe.issuing.disputes` */
export interface IssuingDisputesActions {
  /**
   * `POST /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params?: DisputeCreateParams, options?: RequestOptions) => ApiPromise<Dispute>;
  /** `GET /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/retrieve */
  retrieve: (
    dispute: string,
    params?: DisputeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Dispute>;
  /**
   * `POST /v1/issuing/disputes/{dispute}` · https://docs.stripe.com/api/issuing/disputes/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    dispute: string,
    params?: DisputeUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Dispute>;
  /** `GET /v1/issuing/disputes` · https://docs.stripe.com/api/issuing/disputes/list */
  list: (params?: DisputeListParams, options?: RequestOptions) => ApiListPromise<Dispute>;
  /** `POST /v1/issuing/disputes/{dispute}/submit` · https://docs.stripe.com/api/issuing/disputes/submit */
  submit: (
    dispute: string,
    params?: DisputeSubmitParams,
    options?: RequestOptions,
  ) => ApiPromise<Dispute>;
}

/** `stripe.issuing.personalizationDesigns` */
export interface IssuingPersonalizationDesignsActions {
  /** `POST /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/create */
  create: (
    params: PersonalizationDesignCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PersonalizationDesign>;
  /** `GET /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/retrieve */
  retrieve: (
    personalizationDesign: string,
    params?: PersonalizationDesignRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PersonalizationDesign>;
  /** `POST /v1/issuing/personalization_designs/{personalization_design}` · https://docs.stripe.com/api/issuing/personalization_designs/update */
  update: (
    personalizationDesign: string,
    params?: PersonalizationDesignUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PersonalizationDesign>;
  /** `GET /v1/issuing/personalization_designs` · https://docs.stripe.com/api/issuing/personalization_designs/list */
  list: (
    params?: PersonalizationDesignListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PersonalizationDesign>;
}

/** `stripe.issuing.physicalBundles` */
export interface IssuingPhysicalBundlesActions {
  /** `GET /v1/issuing/physical_bundles/{physical_bundle}` · https://docs.stripe.com/api/issuing/physical_bundles/retrieve */
  retrieve: (
    physicalBundle: string,
    params?: PhysicalBundleRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PhysicalBundle>;
  /** `GET /v1/issuing/physical_bundles` · https://docs.stripe.com/api/issuing/physical_bundles/list */
  list: (
    params?: PhysicalBundleListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PhysicalBundle>;
}

/** `stripe.issuing.tokens` */
export interface IssuingTokensActions {
  /** `GET /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/retrieve */
  retrieve: (
    token: string,
    params?: TokenRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Token>;
  /** `POST /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/update */
  update: (token: string, params: TokenUpdateParams, options?: RequestOptions) => ApiPromise<Token>;
  /** `GET /v1/issuing/tokens` · https://docs.stripe.com/api/issuing/tokens/list */
  list: (params: TokenListParams, options?: RequestOptions) => ApiListPromise<Token>;
}

/** `stripe.issuing.transactions` */
export interface IssuingTransactionsActions {
  /** `GET /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/retrieve */
  retrieve: (
    transaction: string,
    params?: TransactionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `POST /v1/issuing/transactions/{transaction}` · https://docs.stripe.com/api/issuing/transactions/update */
  update: (
    transaction: string,
    params?: TransactionUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Transaction>;
  /** `GET /v1/issuing/transactions` · https://docs.stripe.com/api/issuing/transactions/list */
  list: (params?: TransactionListParams, options?: RequestOptions) => ApiListPromise<Transaction>;
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
