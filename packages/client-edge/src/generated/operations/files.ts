// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { multipart } from "../../encode/multipart.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  FileData,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { File } from "../schemas/file.ts";

export interface FileCreateParams<Expand = string[]> {
  file: FileData;
  purpose: FileCreateParams.Purpose;
  expand?: Expand;
  file_link_data?: FileCreateParams.FileLinkData;
}
export declare namespace FileCreateParams {
  type Purpose =
    | "account_requirement"
    | "additional_verification"
    | "business_icon"
    | "business_logo"
    | "customer_signature"
    | "dispute_evidence"
    | "identity_document"
    | "issuing_regulatory_reporting"
    | "pci_document"
    | "platform_terms_of_service"
    | "tax_document_user_upload"
    | "terminal_android_apk"
    | "terminal_reader_splashscreen"
    | "terminal_wifi_certificate"
    | "terminal_wifi_private_key"
    | OtherString;
  interface FileLinkData {
    create: boolean;
    expires_at?: number;
    metadata?: Emptyable<MetadataParam>;
  }
}

export interface FileRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FileListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  expand?: Expand;
  purpose?: FileListParams.Purpose;
}
export declare namespace FileListParams {
  type Purpose = File.Purpose;
}

/**
 * `POST /v1/files` · https://docs.stripe.com/api/files/create
 *
 * Sent to the base `files`.
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
