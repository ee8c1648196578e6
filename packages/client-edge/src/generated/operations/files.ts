// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { multipart } from "../../encode/multipart.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { FileCreateParams, FileListParams, FileRetrieveParams } from "../params/files.ts";
import type { File } from "../schemas/file.ts";

export type { FileCreateParams, FileListParams, FileRetrieveParams } from "../params/files.ts";

/**
 * `POST /v1/files` · https://docs.stripe.com/api/files/create
 *
 * Sent to the base `files`.
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: FileCreateParams<Expand<File, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<File, E>> {
  return operation.post(
    client,
    "/v1/files",
    [],
    params,
    options,
    { base: "files", encode: multipart },
  );
}

/** `GET /v1/files/{file}` · https://docs.stripe.com/api/files/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  file: string,
  params?: FileRetrieveParams<Expand<File, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<File, E>> {
  return operation.get(client, "/v1/files/{file}", [file], params, options);
}

/** `GET /v1/files` · https://docs.stripe.com/api/files/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FileListParams<ExpandItems<File, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<File, E>> {
  return operation.list(client, "/v1/files", [], params, options);
}
