// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../../params/radar.ts";
import type { DeletedValueList, ValueList } from "../../schemas/radar.ts";

export type {
  ValueListCreateParams,
  ValueListDeleteParams,
  ValueListListParams,
  ValueListRetrieveParams,
  ValueListUpdateParams,
} from "../../params/radar.ts";

/** `POST /v1/radar/value_lists` · https://docs.stripe.com/api/radar/value_lists/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ValueListCreateParams<Expand<ValueList, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ValueList, E>> {
  return operation.post(client, "/v1/radar/value_lists", [], params, options);
}

/** `GET /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  valueList: string,
  params?: ValueListRetrieveParams<Expand<ValueList, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ValueList, E>> {
  return operation.get(client, "/v1/radar/value_lists/{value_list}", [valueList], params, options);
}

/** `POST /v1/radar/value_lists/{value_list}` · https://docs.stripe.com/api/radar/value_lists/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  valueList: string,
  params?: ValueListUpdateParams<Expand<ValueList, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ValueList, E>> {
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
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ValueListListParams<ExpandItems<ValueList, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ValueList, E>> {
  return operation.list(client, "/v1/radar/value_lists", [], params, options);
}
