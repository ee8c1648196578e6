// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../../shared.ts";

export interface FeedbackOptionCreateParams<Expand = string[]> {
  description: string;
  expand?: Expand;
}

export interface FeedbackOptionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface FeedbackOptionUpdateParams<Expand = string[]> {
  description?: string;
  expand?: Expand;
}

export interface FeedbackOptionListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: FeedbackOptionListParams.Status;
}
export declare namespace FeedbackOptionListParams {
  type Status = "active" | "inactive";
}

export interface FeedbackOptionDeactivateParams<Expand = string[]> {
  expand?: Expand;
}
