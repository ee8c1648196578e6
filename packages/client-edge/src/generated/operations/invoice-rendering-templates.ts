// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  InvoiceRenderingTemplateArchiveParams,
  InvoiceRenderingTemplateListParams,
  InvoiceRenderingTemplateRetrieveParams,
  InvoiceRenderingTemplateUnarchiveParams,
} from "../params/invoice-rendering-templates.ts";

/** `GET /v1/invoice_rendering_templates/{invoice_rendering_template}` · https://docs.stripe.com/api/invoice_rendering_templates/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  invoiceRenderingTemplate: string,
  params?: InvoiceRenderingTemplateRetrieveParams<Expand<InvoiceRenderingTemplate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>> {
  return operation.get(
    client,
    "/v1/invoice_rendering_templates/{invoice_rendering_template}",
    [invoiceRenderingTemplate],
    params,
    options,
  );
}

/** `GET /v1/invoice_rendering_templates` · https://docs.stripe.com/api/invoice_rendering_templates/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoiceRenderingTemplateListParams<ExpandItems<InvoiceRenderingTemplate, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<InvoiceRenderingTemplate, E>> {
  return operation.list(client, "/v1/invoice_rendering_templates", [], params, options);
}

/** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/archive` · https://docs.stripe.com/api/invoice_rendering_templates/archive */
export function archive<const E extends readonly string[] = []>(
  client: Client,
  invoiceRenderingTemplate: string,
  params?: InvoiceRenderingTemplateArchiveParams<Expand<InvoiceRenderingTemplate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>> {
  return operation.post(
    client,
    "/v1/invoice_rendering_templates/{invoice_rendering_template}/archive",
    [invoiceRenderingTemplate],
    params,
    options,
  );
}

/** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/unarchive` · https://docs.stripe.com/api/invoice_rendering_templates/unarchive */
export function unarchive<const E extends readonly string[] = []>(
  client: Client,
  invoiceRenderingTemplate: string,
  params?: InvoiceRenderingTemplateUnarchiveParams<Expand<InvoiceRenderingTemplate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceRenderingTemplate, E>> {
  return operation.post(
    client,
    "/v1/invoice_rendering_templates/{invoice_rendering_template}/unarchive",
    [invoiceRenderingTemplate],
    params,
    options,
  );
}
