// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { AddressParam } from "../../schemas/address-param.ts";
import type { JapanAddressParam } from "../../schemas/japan-address-param.ts";
import type { DeletedLocation, Location } from "../../schemas/terminal/location.ts";

export interface LocationCreateParams {
  address?: LocationCreateParams.Address;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: string;
  display_name?: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
  phone?: string;
}
export declare namespace LocationCreateParams {
  interface Address {
    country: string;
    city?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
  }
}

export interface LocationRetrieveParams {
  expand?: string[];
}

export interface LocationUpdateParams {
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: Emptyable<string>;
  display_name?: Emptyable<string>;
  display_name_kana?: Emptyable<string>;
  display_name_kanji?: Emptyable<string>;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
  phone?: Emptyable<string>;
}

export interface LocationDeleteParams {}

export interface LocationListParams extends PaginationParams {
  expand?: string[];
}

/** `POST /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/create */
export function create(
  client: Client,
  params?: LocationCreateParams,
  options?: RequestOptions,
): ApiPromise<Location> {
  return operation.post(client, "/v1/terminal/locations", [], params, options);
}

/** `GET /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/retrieve */
export function retrieve(
  client: Client,
  location: string,
  params?: LocationRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Location | DeletedLocation> {
  return operation.get(client, "/v1/terminal/locations/{location}", [location], params, options);
}

/** `POST /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/update */
export function update(
  client: Client,
  location: string,
  params?: LocationUpdateParams,
  options?: RequestOptions,
): ApiPromise<Location | DeletedLocation> {
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
export function list(
  client: Client,
  params?: LocationListParams,
  options?: RequestOptions,
): ApiListPromise<Location> {
  return operation.list(client, "/v1/terminal/locations", [], params, options);
}
