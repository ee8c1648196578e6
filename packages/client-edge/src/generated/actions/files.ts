// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { multipart } from "../../encode/multipart.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { FileCreateParams, FileListParams, FileRetrieveParams } from "../params/files.ts";
import type { File } from "../schemas/file.ts";

/** `stripe.files` */
export interface FilesActions {
  /**
   * `POST /v1/files` · https://docs.stripe.com/api/files/create
   *
   * Sent to the base `files`.
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params: FileCreateParams<Expand<File, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<File, E>>;
  /** `GET /v1/files/{file}` · https://docs.stripe.com/api/files/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    file: string,
    params?: FileRetrieveParams<Expand<File, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<File, E>>;
  /** `GET /v1/files` · https://docs.stripe.com/api/files/list */
  list: <const E extends readonly string[] = []>(
    params?: FileListParams<ExpandItems<File, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<File, E>>;
}

/** Binds the operations of `stripe.files` to a client. */
export function filesActions(client: Client): FilesActions {
  const bind = binder(client, "/v1/files");
  return {
    create: bind(operation.post, "", undefined, { base: "files", encode: multipart }),
    retrieve: bind(operation.get, "/{file}"),
    list: bind(operation.list),
  };
}
