// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../../params/product-catalog.ts";
import type { TrialOffer } from "../../schemas/product-catalog.ts";

export type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../../params/product-catalog.ts";

/** `POST /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: TrialOfferCreateParams<Expand<TrialOffer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TrialOffer, E>> {
  return operation.post(client, "/v1/product_catalog/trial_offers", [], params, options);
}

/** `GET /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  trialOffer: string,
  params?: TrialOfferRetrieveParams<Expand<TrialOffer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TrialOffer, E>> {
  return operation.get(
    client,
    "/v1/product_catalog/trial_offers/{trial_offer}",
    [trialOffer],
    params,
    options,
  );
}

/** `POST /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  trialOffer: string,
  params?: TrialOfferUpdateParams<Expand<TrialOffer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TrialOffer, E>> {
  return operation.post(
    client,
    "/v1/product_catalog/trial_offers/{trial_offer}",
    [trialOffer],
    params,
    options,
  );
}

/** `GET /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TrialOfferListParams<ExpandItems<TrialOffer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TrialOffer, E>> {
  return operation.list(client, "/v1/product_catalog/trial_offers", [], params, options);
}
