// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  PriceCreateParams,
  PriceListParams,
  PriceRetrieveParams,
  PriceSearchParams,
  PriceUpdateParams,
} from "../params/prices.ts";

/** `POST /v1/prices` · https://docs.stripe.com/api/prices/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PriceCreateParams<Expand<Price, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Price, E>> {
  return operation.post(client, "/v1/prices", [], params, options);
}

/** `GET /v1/prices/{price}` · https://docs.stripe.com/api/prices/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  price: string,
  params?: PriceRetrieveParams<Expand<Price, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Price, E>> {
  return operation.get(client, "/v1/prices/{price}", [price], params, options);
}

/** `POST /v1/prices/{price}` · https://docs.stripe.com/api/prices/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  price: string,
  params?: PriceUpdateParams<Expand<Price, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Price, E>> {
  return operation.post(client, "/v1/prices/{price}", [price], params, options);
}

/** `GET /v1/prices` · https://docs.stripe.com/api/prices/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PriceListParams<ExpandItems<Price, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Price, E>> {
  return operation.list(client, "/v1/prices", [], params, options);
}

/** `GET /v1/prices/search` · https://docs.stripe.com/api/prices/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: PriceSearchParams<ExpandHits<Price, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Price, E>> {
  return operation.search(client, "/v1/prices/search", [], params, options);
}
