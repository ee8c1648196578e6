// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ProductCatalogActions, ProductCatalogTrialOffersActions } from "./interfaces.ts";

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
