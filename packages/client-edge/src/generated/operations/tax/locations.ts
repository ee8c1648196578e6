// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Location } from "../../schemas/tax/location.ts";

export interface LocationCreateParams {
  address: LocationCreateParams.Address;
  type: "performance";
  description?: string;
  expand?: string[];
}
export declare namespace LocationCreateParams {
  interface Address {
    country: string;
    city?: Emptyable<string>;
    line1?: Emptyable<string>;
    line2?: Emptyable<string>;
    postal_code?: Emptyable<string>;
    state?: Emptyable<string>;
  }
}

export interface LocationRetrieveParams {
  expand?: string[];
}

export interface LocationListParams extends PaginationParams {
  type: "performance";
  expand?: string[];
}

/** `POST /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/create */
export function create(
  client: Client,
  params: LocationCreateParams,
  options?: RequestOptions,
): ApiPromise<Location> {
  return operation.post(client, "/v1/tax/locations", [], params, options);
}

/** `GET /v1/tax/locations/{location}` · https://docs.stripe.com/api/tax/locations/retrieve */
export function retrieve(
  client: Client,
  location: string,
  params?: LocationRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Location> {
  return operation.get(client, "/v1/tax/locations/{location}", [location], params, options);
}

/** `GET /v1/tax/locations` · https://docs.stripe.com/api/tax/locations/list */
export function list(
  client: Client,
  params: LocationListParams,
  options?: RequestOptions,
): ApiListPromise<Location> {
  return operation.list(client, "/v1/tax/locations", [], params, options);
}
