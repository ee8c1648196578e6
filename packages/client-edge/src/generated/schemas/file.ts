// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { FileLink } from "./file-link.ts";

export interface File {
  id: string;
  object: "file";
  created: number;
  expires_at: number | null;
  filename: string | null;
  links?: ApiList<FileLink> | null;
  purpose: File.Purpose;
  size: number;
  title: string | null;
  type: string | null;
  url: string | null;
}
export declare namespace File {
  type Purpose =
    | "account_requirement"
    | "additional_verification"
    | "business_icon"
    | "business_logo"
    | "customer_signature"
    | "dispute_evidence"
    | "document_provider_identity_document"
    | "finance_report_run"
    | "financial_account_statement"
    | "identity_document"
    | "identity_document_downloadable"
    | "issuing_regulatory_reporting"
    | "pci_document"
    | "platform_terms_of_service"
    | "selfie"
    | "sigma_scheduled_query"
    | "tax_document_user_upload"
    | "terminal_android_apk"
    | "terminal_reader_splashscreen"
    | "terminal_wifi_certificate"
    | "terminal_wifi_private_key"
    | OtherString;
}
