// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { MetadataParam, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { DeletedValueList, ValueList } from "../../schemas/radar/value-list.ts";

export interface ValueListCreateParams {
  alias: string;
  name: string;
  expand?: string[];
  item_type?: ValueListCreateParams.ItemType;
  metadata?: MetadataParam;
}
export declare namespace ValueListCreateParams {
  type ItemType = ValueList.ItemType;
}

export interface ValueListRetrieveParams {
  expand?: string[];
}

export interface ValueListUpdateParams {
  alias?: string;
  expand?: string[];
  metadata?: MetadataParam;
  name?: string;
}

export interface ValueListDeleteParams {}

export interface ValueListListParams extends PaginationParams {
  alias?: string;
  contains?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
}

/** `POST /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/create */
export function create(
  client: Client,
  params: ValueListCreateParams,
  options?: RequestOptions,
): ApiPromise<ValueList> {
  return operation.post(client, "/v1/radar/value_lists", [], params, options);
}

/** `GET /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/retrieve */
export function retrieve(
  client: Client,
  valueList: string,
  params?: ValueListRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ValueList> {
  return operation.get(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options);
}

/** `POST /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/update */
export function update(
  client: Client,
  valueList: string,
  params?: ValueListUpdateParams,
  options?: RequestOptions,
): ApiPromise<ValueList> {
  return operation.post(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options);
}

/** `DELETE /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/delete */
export function del(
  client: Client,
  valueList: string,
  params?: ValueListDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedValueList> {
  return operation.del(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options);
}

/** `GET /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/list */
export function list(
  client: Client,
  params?: ValueListListParams,
  options?: RequestOptions,
): ApiListPromise<ValueList> {
  return operation.list(client, "/v1/radar/value_lists", [], params, options);
}
