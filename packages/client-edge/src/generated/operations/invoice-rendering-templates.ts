// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { InvoiceRenderingTemplate } from "../schemas/invoice-rendering-template.ts";

export interface InvoiceRenderingTemplateRetrieveParams {
  expand?: string[];
  version?: number;
}

export interface InvoiceRenderingTemplateListParams extends PaginationParams {
  expand?: string[];
  status?: InvoiceRenderingTemplateListParams.Status;
}
export declare namespace InvoiceRenderingTemplateListParams {
  type Status = "active" | "archived" | OtherString;
}

export interface InvoiceRenderingTemplateArchiveParams {
  expand?: string[];
}

export interface InvoiceRenderingTemplateUnarchiveParams {
  expand?: string[];
}

/** `GET /v1/invoice_rendering_templates/{invoice_rendering_template}` · https://docs.stripe.com/api/invoice_rendering_templates/retrieve */
export function retrieve(
  client: Client,
  invoiceRenderingTemplate: string,
  params?: InvoiceRenderingTemplateRetrieveParams,
  options?: RequestOptions,
): ApiPromise<InvoiceRenderingTemplate> {
  return operation.get(
    client,
    "/v1/invoice_rendering_templates/{invoice_rendering_template}",
    [invoiceRenderingTemplate],
    params,
    options,
  );
}

/** `GET /v1/invoice_rendering_templates` · https://docs.stripe.com/api/invoice_rendering_templates/list */
export function list(
  client: Client,
  params?: InvoiceRenderingTemplateListParams,
  options?: RequestOptions,
): ApiListPromise<InvoiceRenderingTemplate> {
  return operation.list(client, "/v1/invoice_rendering_templates", [], params, options);
}

/** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/archive` · https://docs.stripe.com/api/invoice_rendering_templates/archive */
export function archive(
  client: Client,
  invoiceRenderingTemplate: string,
  params?: InvoiceRenderingTemplateArchiveParams,
  options?: RequestOptions,
): ApiPromise<InvoiceRenderingTemplate> {
  return operation.post(
    client,
    "/v1/invoice_rendering_templates/{invoice_rendering_template}/archive",
    [invoiceRenderingTemplate],
    params,
    options,
  );
}

/** `POST /v1/invoice_rendering_templates/{invoice_rendering_template}/unarchive` · https://docs.stripe.com/api/invoice_rendering_templates/unarchive */
export function unarchive(
  client: Client,
  invoiceRenderingTemplate: string,
  params?: InvoiceRenderingTemplateUnarchiveParams,
  options?: RequestOptions,
): ApiPromise<InvoiceRenderingTemplate> {
  return operation.post(
    client,
    "/v1/invoice_rendering_templates/{invoice_rendering_template}/unarchive",
    [invoiceRenderingTemplate],
    params,
    options,
  );
}
