// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { DeletedValueListItem, ValueListItem } from "../../schemas/radar/value-list-item.ts";

export interface ValueListItemCreateParams {
  value: string;
  value_list: string;
  expand?: string[];
}

export interface ValueListItemRetrieveParams {
  expand?: string[];
}

export interface ValueListItemDeleteParams {}

export interface ValueListItemListParams extends PaginationParams {
  value_list: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  value?: string;
}

/** `POST /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/create */
export function create(
  client: Client,
  params: ValueListItemCreateParams,
  options?: RequestOptions,
): ApiPromise<ValueListItem> {
  return operation.post(client, "/v1/radar/value_list_items", [], params, options);
}

/** `GET /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/retrieve */
export function retrieve(
  client: Client,
  valueListItem: string,
  params?: ValueListItemRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ValueListItem> {
  return operation.get(
    client,
    "/v1/radar/value_list_items/{value_list_item}",
    [valueListItem],
    params,
    options,
  );
}

/** `DELETE /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/delete */
export function del(
  client: Client,
  valueListItem: string,
  params?: ValueListItemDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedValueListItem> {
  return operation.del(
    client,
    "/v1/radar/value_list_items/{value_list_item}",
    [valueListItem],
    params,
    options,
  );
}

/** `GET /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/list */
export function list(
  client: Client,
  params: ValueListItemListParams,
  options?: RequestOptions,
): ApiListPromise<ValueListItem> {
  return operation.list(client, "/v1/radar/value_list_items", [], params, options);
}
