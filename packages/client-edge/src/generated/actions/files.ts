// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as files from "../operations/files.ts";
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
    create: (params, options) => files.create(client, params, options),
    retrieve: (file, params, options) => files.retrieve(client, file, params, options),
    list: (params, options) => files.list(client, params, options),
  };
}
