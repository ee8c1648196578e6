// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../operations/product-catalog/trial-offers.ts";
import type { TrialOffer } from "../schemas/product-catalog/trial-offer.ts";

/** `stripe.productCatalog` */
export interface ProductCatalogActions {
  readonly trialOffers: ProductCatalogTrialOffersActions;
}

/** `stripe.productCatalog.trialOffers` */
export interface ProductCatalogTrialOffersActions {
  /** `POST /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/create */
  create: <const E extends readonly string[] = []>(
    params: TrialOfferCreateParams<Expand<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TrialOffer, E>>;
  /** `GET /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    trialOffer: string,
    params?: TrialOfferRetrieveParams<Expand<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TrialOffer, E>>;
  /** `POST /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/update */
  update: <const E extends readonly string[] = []>(
    trialOffer: string,
    params?: TrialOfferUpdateParams<Expand<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TrialOffer, E>>;
  /** `GET /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/list */
  list: <const E extends readonly string[] = []>(
    params?: TrialOfferListParams<ExpandItems<TrialOffer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TrialOffer, E>>;
}

/** Binds the operations of `stripe.productCatalog` to a client. */
export function productCatalogActions(client: Client): ProductCatalogActions {
  return {
    trialOffers: {
      create: (params, options) =>
        operation.post(client, "/v1/product_catalog/trial_offers", [], params, options),
      retrieve: (trialOffer, params, options) =>
        operation.get(
          client,
          "/v1/product_catalog/trial_offers/{trial_offer}",
          [trialOffer],
          params,
          options,
        ),
      update: (trialOffer, params, options) =>
        operation.post(
          client,
          "/v1/product_catalog/trial_offers/{trial_offer}",
          [trialOffer],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/product_catalog/trial_offers", [], params, options),
    },
  };
}
