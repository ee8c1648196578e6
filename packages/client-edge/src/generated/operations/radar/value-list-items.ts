// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
} from "../../params/radar.ts";
import type { DeletedValueListItem, ValueListItem } from "../../schemas/radar.ts";

export type {
  ValueListItemCreateParams,
  ValueListItemDeleteParams,
  ValueListItemListParams,
  ValueListItemRetrieveParams,
} from "../../params/radar.ts";

/** `POST /v1/radar/value_list_items` · https://docs.stripe.com/api/radar/value_list_items/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ValueListItemCreateParams<Expand<ValueListItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ValueListItem, E>> {
  return operation.post(client, "/v1/radar/value_list_items", [], params, options);
}

/** `GET /v1/radar/value_list_items/{value_list_item}` · https://docs.stripe.com/api/radar/value_list_items/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  valueListItem: string,
  params?: ValueListItemRetrieveParams<Expand<ValueListItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ValueListItem, E>> {
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
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: ValueListItemListParams<ExpandItems<ValueListItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ValueListItem, E>> {
  return operation.list(client, "/v1/radar/value_list_items", [], params, options);
}
