// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { multipart } from "../../encode/multipart.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { FileCreateParams, FileListParams, FileRetrieveParams } from "../operations/files.ts";
import type { File } from "../schemas/file.ts";

/** `stripe.files` */
export interface FilesActions {
  /**
   * `POST /v1/files` · https://docs.stripe.com/api/files/create
   *
   * Sent to the base `files`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params: FileCreateParams, options?: RequestOptions) => ApiPromise<File>;
  /** `GET /v1/files/{file}` · https://docs.stripe.com/api/files/retrieve */
  retrieve: (
    file: string,
    params?: FileRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<File>;
  /** `GET /v1/files` · https://docs.stripe.com/api/files/list */
  list: (params?: FileListParams, options?: RequestOptions) => ApiListPromise<File>;
}

/** Binds the operations of `stripe.files` to a client. */
export function filesActions(client: Client): FilesActions {
  return {
    create: (params, options) =>
      operation.post(
        client,
        "/v1/files",
        [],
        params,
        options,
        { base: "files", encode: multipart },
      ),
    retrieve: (file, params, options) =>
      operation.get(client, "/v1/files/{file}", [file], params, options),
    list: (params, options) => operation.list(client, "/v1/files", [], params, options),
  };
}
