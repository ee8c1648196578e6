// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  FileLinkCreateParams,
  FileLinkListParams,
  FileLinkRetrieveParams,
  FileLinkUpdateParams,
} from "../params/file-links.ts";
import type { FileLink } from "../schemas/file-link.ts";

export type {
  FileLinkCreateParams,
  FileLinkListParams,
  FileLinkRetrieveParams,
  FileLinkUpdateParams,
} from "../params/file-links.ts";

/**
 * `POST /v1/file_links` · https://docs.stripe.com/api/file_links/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: FileLinkCreateParams<Expand<FileLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FileLink, E>> {
  return operation.post(client, "/v1/file_links", [], params, options);
}

/** `GET /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  fileLink: string,
  params?: FileLinkRetrieveParams<Expand<FileLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FileLink, E>> {
  return operation.get(client, "/v1/file_links/{file_link}", [fileLink], params, options);
}

/**
 * `POST /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  fileLink: string,
  params?: FileLinkUpdateParams<Expand<FileLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FileLink, E>> {
  return operation.post(client, "/v1/file_links/{file_link}", [fileLink], params, options);
}

/** `GET /v1/file_links` · https://docs.stripe.com/api/file_links/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FileLinkListParams<ExpandItems<FileLink, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FileLink, E>> {
  return operation.list(client, "/v1/file_links", [], params, options);
}
