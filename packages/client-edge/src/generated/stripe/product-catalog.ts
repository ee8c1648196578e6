// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { ProductCatalogTrialOffersActions as TrialOfferResource } from "../actions/product-catalog.ts";
export type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../params/product-catalog/trial-offers.ts";
export type { TrialOffer } from "../schemas/product-catalog/trial-offer.ts";
