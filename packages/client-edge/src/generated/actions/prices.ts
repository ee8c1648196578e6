// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  PriceCreateParams,
  PriceListParams,
  PriceRetrieveParams,
  PriceSearchParams,
  PriceUpdateParams,
} from "../params/prices.ts";
import type { Price } from "../schemas/price.ts";

/** `stripe.prices` */
export interface PricesActions {
  /** `POST /v1/prices` · https://docs.stripe.com/api/prices/create */
  create: <const E extends readonly string[] = []>(
    params: PriceCreateParams<Expand<Price, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Price, E>>;
  /** `GET /v1/prices/{price}` · https://docs.stripe.com/api/prices/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    price: string,
    params?: PriceRetrieveParams<Expand<Price, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Price, E>>;
  /** `POST /v1/prices/{price}` · https://docs.stripe.com/api/prices/update */
  update: <const E extends readonly string[] = []>(
    price: string,
    params?: PriceUpdateParams<Expand<Price, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Price, E>>;
  /** `GET /v1/prices` · https://docs.stripe.com/api/prices/list */
  list: <const E extends readonly string[] = []>(
    params?: PriceListParams<ExpandItems<Price, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Price, E>>;
  /** `GET /v1/prices/search` · https://docs.stripe.com/api/prices/search */
  search: <const E extends readonly string[] = []>(
    params: PriceSearchParams<ExpandHits<Price, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Price, E>>;
}

/** Binds the operations of `stripe.prices` to a client. */
export function pricesActions(client: Client): PricesActions {
  const bind = binder(client, "/v1/prices");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{price}"),
    update: bind(operation.post, "/{price}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
  };
}
