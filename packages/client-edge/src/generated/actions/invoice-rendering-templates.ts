// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  InvoiceRenderingTemplateArchiveParams,
  InvoiceRenderingTemplateListParams,
  InvoiceRenderingTemplateRetrieveParams,
  InvoiceRenderingTemplateUnarchiveParams,
} from "../params/invoice-rendering-templates.ts";
import type { InvoiceRenderingTemplate } from "../schemas/invoice-rendering-template.ts";

/** `stripe.invoiceRenderingTemplates` */
export interface InvoiceRenderingTemplatesActions {
  /** `GET /v1/invoice_rendering_templates/{invoice_rendering_template}` · https://docs.stripe.com/api/invoice_rendering_templates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoiceRenderingTemplate: string,
    params?: InvoiceRenderingTemplateRetrieveParams<Expand<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>>;
  /** `GET /v1/invoice_rendering_templates` · https://docs.stripe.com/api/invoice_rendering_templates/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoiceRenderingTemplateListParams<ExpandItems<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoiceRenderingTemplate, E>>;
  /** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/archive` · https://docs.stripe.com/api/invoice_rendering_templates/archive */
  archive: <const E extends readonly string[] = []>(
    invoiceRenderingTemplate: string,
    params?: InvoiceRenderingTemplateArchiveParams<Expand<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>>;
  /** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/unarchive` · https://docs.stripe.com/api/invoice_rendering_templates/unarchive */
  unarchive: <const E extends readonly string[] = []>(
    invoiceRenderingTemplate: string,
    params?: InvoiceRenderingTemplateUnarchiveParams<Expand<InvoiceRenderingTemplate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>>;
}

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
