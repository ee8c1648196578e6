// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";

export interface InvoiceRenderingTemplate {
  id: string;
  object: "invoice_rendering_template";
  created: number;
  livemode: boolean;
  metadata: Metadata | null;
  nickname: string | null;
  status: InvoiceRenderingTemplate.Status;
  version: number;
}
export declare namespace InvoiceRenderingTemplate {
  type Status = "active" | "archived" | OtherString;
}
