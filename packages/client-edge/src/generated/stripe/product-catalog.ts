// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { ProductCatalogTrialOffersActions as TrialOfferResource } from "../actions/interfaces.ts";
export type {
  TrialOfferCreateParams,
  TrialOfferListParams,
  TrialOfferRetrieveParams,
  TrialOfferUpdateParams,
} from "../params/product-catalog.ts";
export type { TrialOffer } from "../schemas/product-catalog.ts";
