// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.fileLinks` */
export interface FileLinksActions {
  /**
   * `POST /v1/file_links` · https://docs.stripe.com/api/file_links/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: FileLinkCreateParams<Expand<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FileLink, E>>;
  /** `GET /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    fileLink: string,
    params?: FileLinkRetrieveParams<Expand<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FileLink, E>>;
  /**
   * `POST /v1/file_links/{file_link}` · https://docs.stripe.com/api/file_links/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    fileLink: string,
    params?: FileLinkUpdateParams<Expand<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<FileLink, E>>;
  /** `GET /v1/file_links` · https://docs.stripe.com/api/file_links/list */
  list: <const E extends readonly string[] = []>(
    params?: FileLinkListParams<ExpandItems<FileLink, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<FileLink, E>>;
}

/** Binds the operations of `stripe.fileLinks` to a client. */
export function fileLinksActions(client: Client): FileLinksActions {
  const bind = binder(client, "/v1/file_links");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{file_link}"),
    update: bind(operation.post, "/{file_link}"),
    list: bind(operation.list),
  };
}
