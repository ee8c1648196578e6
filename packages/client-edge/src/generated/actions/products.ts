// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { ProductsActions } from "./interfaces.ts";

/** Binds the operations of `stripe.products` to a client. */
export function productsActions(client: Client): ProductsActions {
  const bind = binder(client, "/v1/products");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{product}"),
    update: bind(
      operation.post,
      "/{product}",
      (params) => clear(params, ["images", "marketing_features"]),
    ),
    del: bind(operation.del, "/{product}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    listFeatures: bind(operation.list, "/{product}/features"),
    createFeature: bind(operation.post, "/{product}/features"),
    retrieveFeature: bind(operation.get, "/{product}/features/{feature}"),
    deleteFeature: bind(operation.del, "/{product}/features/{feature}"),
  };
}
