// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../../shared.ts";

export interface ProductCatalogImport {
  id: string;
  object: "v2.commerce.product_catalog_import";
  created: string;
  feed_type: ProductCatalogImport.FeedType;
  livemode: boolean;
  metadata: Metadata;
  mode: ProductCatalogImport.Mode;
  status: ProductCatalogImport.Status;
  status_details?: ProductCatalogImport.StatusDetails;
}
export declare namespace ProductCatalogImport {
  type FeedType = "inventory" | "pricing" | "product" | "promotion" | OtherString;
  type Mode = "replace" | "upsert" | OtherString;
  type Status = "awaiting_upload" | "failed" | "processing" | "succeeded" | "succeeded_with_errors";
  interface StatusDetails {
    awaiting_upload?: StatusDetails.AwaitingUpload;
    failed?: StatusDetails.Failed;
    processing?: StatusDetails.Processing;
    succeeded?: StatusDetails.Succeeded;
    succeeded_with_errors?: StatusDetails.SucceededWithErrors;
  }
  namespace StatusDetails {
    interface AwaitingUpload {
      upload_url: AwaitingUpload.UploadUrl;
    }
    namespace AwaitingUpload {
      interface UploadUrl {
        expires_at: string;
        url: string;
      }
    }
    interface Failed {
      code: Failed.Code;
      failure_message: string;
      type: Failed.Type;
    }
    namespace Failed {
      type Code = "file_not_found" | "internal_error" | "invalid_file" | OtherString;
      type Type = "cannot_proceed" | "transient_failure" | OtherString;
    }
    interface Processing {
      error_count: string;
      success_count: string;
    }
    interface Succeeded {
      success_count: string;
    }
    interface SucceededWithErrors {
      error_count: string;
      error_file: SucceededWithErrors.ErrorFile;
      samples: SucceededWithErrors.Sample[];
      success_count: string;
    }
    namespace SucceededWithErrors {
      interface ErrorFile {
        content_type: string;
        download_url: ErrorFile.DownloadUrl;
        size: string;
      }
      namespace ErrorFile {
        interface DownloadUrl {
          expires_at: string;
          url: string;
        }
      }
      interface Sample {
        id: string;
        error_message: string;
        field: string;
        row: string;
      }
    }
  }
}
