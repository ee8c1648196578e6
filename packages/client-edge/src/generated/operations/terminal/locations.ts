// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  LocationCreateParams,
  LocationDeleteParams,
  LocationListParams,
  LocationRetrieveParams,
  LocationUpdateParams,
} from "../../params/terminal.ts";
import type { DeletedLocation, Location } from "../../schemas/terminal.ts";

export type {
  LocationCreateParams,
  LocationDeleteParams,
  LocationListParams,
  LocationRetrieveParams,
  LocationUpdateParams,
} from "../../params/terminal.ts";

/** `POST /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: LocationCreateParams<Expand<Location, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Location, E>> {
  return operation.post(client, "/v1/terminal/locations", [], params, options);
}

/** `GET /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  location: string,
  params?: LocationRetrieveParams<Expand<Location | DeletedLocation, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Location | DeletedLocation, E>> {
  return operation.get(client, "/v1/terminal/locations/{location}", [location], params, options);
}

/** `POST /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  location: string,
  params?: LocationUpdateParams<Expand<Location | DeletedLocation, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Location | DeletedLocation, E>> {
  return operation.post(client, "/v1/terminal/locations/{location}", [location], params, options);
}

/** `DELETE /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/delete */
export function del(
  client: Client,
  location: string,
  params?: LocationDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedLocation> {
  return operation.del(client, "/v1/terminal/locations/{location}", [location], params, options);
}

/** `GET /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: LocationListParams<ExpandItems<Location, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Location, E>> {
  return operation.list(client, "/v1/terminal/locations", [], params, options);
}
