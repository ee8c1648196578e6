// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { FileLink } from "../schemas/file-link.ts";

export interface FileLinkCreateParams {
  file: string;
  expand?: string[];
  expires_at?: number;
  metadata?: Emptyable<MetadataParam>;
}

export interface FileLinkRetrieveParams {
  expand?: string[];
}

export interface FileLinkUpdateParams {
  expand?: string[];
  expires_at?: Emptyable<"now" | number>;
  metadata?: Emptyable<MetadataParam>;
}

export interface FileLinkListParams extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: string[];
  expired?: boolean;
  file?: string;
}

/**
 * `POST /v1/file_links` · https://docs.stripe.com/api/file_links/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create(
  client: Client,
  params: FileLinkCreateParams,
  options?: RequestOptions,
): ApiPromise<FileLink> {
  return operation.post(client, "/v1/file_links", [], params, options);
}

/** `GET /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/retrieve */
export function retrieve(
  client: Client,
  fileLink: string,
  params?: FileLinkRetrieveParams,
  options?: RequestOptions,
): ApiPromise<FileLink> {
  return operation.get(client, "/v1/file_links/{file_link}", [fileLink], params, options);
}

/**
 * `POST /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update(
  client: Client,
  fileLink: string,
  params?: FileLinkUpdateParams,
  options?: RequestOptions,
): ApiPromise<FileLink> {
  return operation.post(client, "/v1/file_links/{file_link}", [fileLink], params, options);
}

/** `GET /v1/file_links` · https://docs.stripe.com/api/file_links/list */
export function list(
  client: Client,
  params?: FileLinkListParams,
  options?: RequestOptions,
): ApiListPromise<FileLink> {
  return operation.list(client, "/v1/file_links", [], params, options);
}
