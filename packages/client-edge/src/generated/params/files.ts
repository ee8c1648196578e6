// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  Emptyable,
  FileData,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
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
