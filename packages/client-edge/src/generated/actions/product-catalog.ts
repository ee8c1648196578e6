// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../params/product-catalog/trial-offers.ts";
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
    trialOffers: productCatalogTrialOffersActions(client),
  };
}

function productCatalogTrialOffersActions(client: Client): ProductCatalogTrialOffersActions {
  const bind = binder(client, "/v1/product_catalog/trial_offers");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{trial_offer}"),
    update: bind(operation.post, "/{trial_offer}"),
    list: bind(operation.list),
  };
}
