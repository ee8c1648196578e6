// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { MetadataParam, OtherString } from "../../../../shared.ts";

export interface ImportCreateParams {
  feed_type: ImportCreateParams.FeedType;
  metadata: MetadataParam;
  mode: ImportCreateParams.Mode;
}
export declare namespace ImportCreateParams {
  type FeedType = "inventory" | "pricing" | "product" | "promotion" | OtherString;
  type Mode = "replace" | "upsert" | OtherString;
}

export interface ImportRetrieveParams {}

export interface ImportListParams {
  created?: string;
  created_gt?: string;
  created_gte?: string;
  created_lt?: string;
  created_lte?: string;
  feed_type?: ImportListParams.FeedType;
  limit?: number;
  status?: ImportListParams.Status;
}
export declare namespace ImportListParams {
  type FeedType = "inventory" | "pricing" | "product" | "promotion" | OtherString;
  type Status = "awaiting_upload" | "failed" | "processing" | "succeeded" | "succeeded_with_errors";
}
