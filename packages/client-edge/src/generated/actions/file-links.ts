// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  FileLinkCreateParams,
  FileLinkListParams,
  FileLinkRetrieveParams,
  FileLinkUpdateParams,
} from "../operations/file-links.ts";
import type { FileLink } from "../schemas/file-link.ts";

/** `stripe.fileLinks` */
export interface FileLinksActions {
  /**
   * `POST /v1/file_links` · https://docs.stripe.com/api/file_links/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: FileLinkCreateParams, options?: RequestOptions) => ApiPromise<FileLink>;
  /** `GET /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/retrieve */
  retrieve: (
    fileLink: string,
    params?: FileLinkRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<FileLink>;
  /**
   * `POST /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    fileLink: string,
    params?: FileLinkUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<FileLink>;
  /** `GET /v1/file_links` · https://docs.stripe.com/api/file_links/list */
  list: (params?: FileLinkListParams, options?: RequestOptions) => ApiListPromise<FileLink>;
}

/** Binds the operations of `stripe.fileLinks` to a client. */
export function fileLinksActions(client: Client): FileLinksActions {
  return {
    create: (params, options) => operation.post(client, "/v1/file_links", [], params, options),
    retrieve: (fileLink, params, options) =>
      operation.get(client, "/v1/file_links/{file_link}", [fileLink], params, options),
    update: (fileLink, params, options) =>
      operation.post(client, "/v1/file_links/{file_link}", [fileLink], params, options),
    list: (params, options) => operation.list(client, "/v1/file_links", [], params, options),
  };
}
