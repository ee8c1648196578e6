// The verbs that generated operations are made of. Each builds the operation and sends it, and
// nothing more: a bundle that has no list has no pagination, one without v2 has none of its errors.

import { fromV2 } from "./errors/from-v2.ts";
import { iterate } from "./pagination/iterate.ts";
import { listPaging } from "./pagination/list.ts";
import { searchPaging } from "./pagination/search.ts";
import { v2Paging } from "./pagination/v2.ts";
import type {
  ApiList,
  ApiListPromise,
  ApiPromise,
  ApiSearchResult,
  ApiSearchResultPromise,
  Client,
  Operation,
  RequestOptions,
  V2List,
  V2ListPromise,
  Wire,
} from "./types.ts";

/** Sends a v1 GET. */
export function get<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiPromise<T> {
  return client.request<T>({ method: "GET", path, ids, params, options, wire });
}

/** Sends a v1 POST. */
export function post<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiPromise<T> {
  return client.request<T>({ method: "POST", path, ids, params, options, wire });
}

/** Sends a v1 DELETE. */
export function del<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiPromise<T> {
  return client.request<T>({ method: "DELETE", path, ids, params, options, wire });
}

/** Sends the GET of a v1 list; the promise iterates over all of its pages. */
export function list<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiListPromise<T> {
  const operation: Operation = { method: "GET", path, ids, params, options, wire };
  return iterate<T, ApiList<T>>(client, operation, listPaging);
}

/** Sends the GET of a v1 search; the promise iterates over all of its pages. */
export function search<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiSearchResultPromise<T> {
  const operation: Operation = { method: "GET", path, ids, params, options, wire };
  return iterate<T, ApiSearchResult<T>>(client, operation, searchPaging);
}

/** Sends a v2 GET. */
export function getV2<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiPromise<T> {
  return get(client, path, ids, params, options, { error: fromV2, ...wire });
}

/** Sends a v2 POST. */
export function postV2<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiPromise<T> {
  return post(client, path, ids, params, options, { error: fromV2, ...wire });
}

/** Sends a v2 DELETE. */
export function delV2<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): ApiPromise<T> {
  return del(client, path, ids, params, options, { error: fromV2, ...wire });
}

/** Sends the GET of a v2 list; the promise iterates over all of its pages. */
export function listV2<T>(
  client: Client,
  path: string,
  ids: readonly string[],
  params?: object,
  options?: RequestOptions,
  wire?: Wire,
): V2ListPromise<T> {
  const operation: Operation = {
    method: "GET",
    path,
    ids,
    params,
    options,
    wire: { error: fromV2, ...wire },
  };
  return iterate<T, V2List<T>>(client, operation, v2Paging);
}
