// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString, PaginationParams } from "../../shared.ts";

export interface InvoiceRenderingTemplateRetrieveParams<Expand = string[]> {
  expand?: Expand;
  version?: number;
}

export interface InvoiceRenderingTemplateListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: InvoiceRenderingTemplateListParams.Status;
}
export declare namespace InvoiceRenderingTemplateListParams {
  type Status = "active" | "archived" | OtherString;
}

export interface InvoiceRenderingTemplateArchiveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoiceRenderingTemplateUnarchiveParams<Expand = string[]> {
  expand?: Expand;
}
