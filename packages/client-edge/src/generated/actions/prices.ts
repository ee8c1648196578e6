// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type {
  PriceCreateParams,
  PriceListParams,
  PriceRetrieveParams,
  PriceSearchParams,
  PriceUpdateParams,
} from "../operations/prices.ts";
import type { Price } from "../schemas/price.ts";

/** `stripe.prices` */
export interface PricesActions {
  /** `POST /v1/prices` · https://docs.stripe.com/api/prices/create */
  create: (params: PriceCreateParams, options?: RequestOptions) => ApiPromise<Price>;
  /** `GET /v1/prices/{price}` · https://docs.stripe.com/api/prices/retrieve */
  retrieve: (
    price: string,
    params?: PriceRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Price>;
  /** `POST /v1/prices/{price}` · https://docs.stripe.com/api/prices/update */
  update: (
    price: string,
    params?: PriceUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Price>;
  /** `GET /v1/prices` · https://docs.stripe.com/api/prices/list */
  list: (params?: PriceListParams, options?: RequestOptions) => ApiListPromise<Price>;
  /** `GET /v1/prices/search` · https://docs.stripe.com/api/prices/search */
  search: (params: PriceSearchParams, options?: RequestOptions) => ApiSearchResultPromise<Price>;
}

/** Binds the operations of `stripe.prices` to a client. */
export function pricesActions(client: Client): PricesActions {
  return {
    create: (params, options) => operation.post(client, "/v1/prices", [], params, options),
    retrieve: (price, params, options) =>
      operation.get(client, "/v1/prices/{price}", [price], params, options),
    update: (price, params, options) =>
      operation.post(client, "/v1/prices/{price}", [price], params, options),
    list: (params, options) => operation.list(client, "/v1/prices", [], params, options),
    search: (params, options) => operation.search(client, "/v1/prices/search", [], params, options),
  };
}
