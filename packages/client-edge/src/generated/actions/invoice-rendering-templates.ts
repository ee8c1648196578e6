// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type { InvoiceRenderingTemplatesActions } from "./interfaces.ts";

/** Binds the operations of `stripe.invoiceRenderingTemplates` to a client. */
export function invoiceRenderingTemplatesActions(client: Client): InvoiceRenderingTemplatesActions {
  const bind = binder(client, "/v1/invoice_rendering_templates");
  return {
    retrieve: bind(operation.get, "/{invoice_rendering_template}"),
    list: bind(operation.list),
    archive: bind(operation.post, "/{invoice_rendering_template}/archive"),
    unarchive: bind(operation.post, "/{invoice_rendering_template}/unarchive"),
  };
}
