// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { TrialOffer } from "../../schemas/product-catalog/trial-offer.ts";

export interface TrialOfferCreateParams {
  duration: TrialOfferCreateParams.Duration;
  end_behavior: TrialOfferCreateParams.EndBehavior;
  price: string;
  active?: boolean;
  expand?: string[];
  nickname?: string;
}
export declare namespace TrialOfferCreateParams {
  interface Duration {
    type: Duration.Type;
    relative?: Duration.Relative;
  }
  namespace Duration {
    type Type = "relative" | OtherString;
    interface Relative {
      iterations: number;
    }
  }
  interface EndBehavior {
    transition: EndBehavior.Transition;
  }
  namespace EndBehavior {
    interface Transition {
      price: string;
    }
  }
}

export interface TrialOfferRetrieveParams {
  expand?: string[];
}

export interface TrialOfferUpdateParams {
  active?: boolean;
  expand?: string[];
}

export interface TrialOfferListParams extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: string[];
  prices?: string[];
}

/** `POST /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/create */
export function create(
  client: Client,
  params: TrialOfferCreateParams,
  options?: RequestOptions,
): ApiPromise<TrialOffer> {
  return operation.post(client, "/v1/product_catalog/trial_offers", [], params, options);
}

/** `GET /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/retrieve */
export function retrieve(
  client: Client,
  trialOffer: string,
  params?: TrialOfferRetrieveParams,
  options?: RequestOptions,
): ApiPromise<TrialOffer> {
  return operation.get(
    client,
    "/v1/product_catalog/trial_offers/{trial_offer}",
    [trialOffer],
    params,
    options,
  );
}

/** `POST /v1/product_catalog/trial_offers/{trial_offer}` · https://docs.stripe.com/api/product_catalog/trial_offers/update */
export function update(
  client: Client,
  trialOffer: string,
  params?: TrialOfferUpdateParams,
  options?: RequestOptions,
): ApiPromise<TrialOffer> {
  return operation.post(
    client,
    "/v1/product_catalog/trial_offers/{trial_offer}",
    [trialOffer],
    params,
    options,
  );
}

/** `GET /v1/product_catalog/trial_offers` · https://docs.stripe.com/api/product_catalog/trial_offers/list */
export function list(
  client: Client,
  params?: TrialOfferListParams,
  options?: RequestOptions,
): ApiListPromise<TrialOffer> {
  return operation.list(client, "/v1/product_catalog/trial_offers", [], params, options);
}
