// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { AddressParam } from "../../schemas/address-param.ts";
import type { JapanAddressParam } from "../../schemas/japan-address-param.ts";
import type { DeletedLocation, Location } from "../../schemas/terminal/location.ts";

export interface LocationCreateParams<Expand = string[]> {
  address?: LocationCreateParams.Address;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: string;
  display_name?: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  expand?: Expand;
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

export interface LocationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface LocationUpdateParams<Expand = string[]> {
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  address_kanji?: JapanAddressParam;
  configuration_overrides?: Emptyable<string>;
  display_name?: Emptyable<string>;
  display_name_kana?: Emptyable<string>;
  display_name_kanji?: Emptyable<string>;
  expand?: Expand;
  metadata?: Emptyable<MetadataParam>;
  phone?: Emptyable<string>;
}

export interface LocationDeleteParams {}

export interface LocationListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

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
