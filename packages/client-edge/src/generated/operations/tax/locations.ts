// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
} from "../../params/tax.ts";
import type { Location } from "../../schemas/tax.ts";

export type {
  LocationCreateParams,
  LocationListParams,
  LocationRetrieveParams,
} from "../../params/tax.ts";

/** `POST /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: LocationCreateParams<Expand<Location, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Location, E>> {
  return operation.post(client, "/v1/tax/locations", [], params, options);
}

/** `GET /v1/tax/locations/{location}` · https://docs.stripe.com/api/tax/locations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  location: string,
  params?: LocationRetrieveParams<Expand<Location, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Location, E>> {
  return operation.get(client, "/v1/tax/locations/{location}", [location], params, options);
}

/** `GET /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: LocationListParams<ExpandItems<Location, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Location, E>> {
  return operation.list(client, "/v1/tax/locations", [], params, options);
}
