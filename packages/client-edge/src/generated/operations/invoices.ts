// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import type { Expand, ExpandHits, ExpandItems } from "../expand.ts";
import type {
  InvoiceAddLinesParams,
  InvoiceAttachPaymentParams,
  InvoiceCreateParams,
  InvoiceCreatePreviewParams,
  InvoiceDeleteParams,
  InvoiceFinalizeInvoiceParams,
  InvoiceListLineItemsParams,
  InvoiceListParams,
  InvoiceMarkUncollectibleParams,
  InvoicePayParams,
  InvoiceRemoveLinesParams,
  InvoiceRetrieveParams,
  InvoiceSearchParams,
  InvoiceSendInvoiceParams,
  InvoiceUpdateLineItemParams,
  InvoiceUpdateLinesParams,
  InvoiceUpdateParams,
  InvoiceVoidInvoiceParams,
} from "../params/invoices.ts";
import type { InvoiceLineItem } from "../schemas/invoice-line-item.ts";
import type { DeletedInvoice, Invoice } from "../schemas/invoice.ts";

export type {
  InvoiceAddLinesParams,
  InvoiceAttachPaymentParams,
  InvoiceCreateParams,
  InvoiceCreatePreviewParams,
  InvoiceDeleteParams,
  InvoiceFinalizeInvoiceParams,
  InvoiceListLineItemsParams,
  InvoiceListParams,
  InvoiceMarkUncollectibleParams,
  InvoicePayParams,
  InvoiceRemoveLinesParams,
  InvoiceRetrieveParams,
  InvoiceSearchParams,
  InvoiceSendInvoiceParams,
  InvoiceUpdateLineItemParams,
  InvoiceUpdateLinesParams,
  InvoiceUpdateParams,
  InvoiceVoidInvoiceParams,
} from "../params/invoices.ts";

/**
 * `POST /v1/invoices` · https://docs.stripe.com/api/invoices/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoiceCreateParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices",
    [],
    clear(params, [
      "account_tax_ids",
      "custom_fields",
      "discounts",
      "payment_settings.payment_method_types",
    ]),
    options,
  );
}

/** `GET /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceRetrieveParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.get(client, "/v1/invoices/{invoice}", [invoice], params, options);
}

/**
 * `POST /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceUpdateParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices/{invoice}",
    [invoice],
    clear(params, [
      "account_tax_ids",
      "custom_fields",
      "default_tax_rates",
      "discounts",
      "payment_settings.payment_method_types",
    ]),
    options,
  );
}

/** `DELETE /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/delete */
export function del(
  client: Client,
  invoice: string,
  params?: InvoiceDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedInvoice> {
  return operation.del(client, "/v1/invoices/{invoice}", [invoice], params, options);
}

/** `GET /v1/invoices` · https://docs.stripe.com/api/invoices/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoiceListParams<ExpandItems<Invoice, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Invoice, E>> {
  return operation.list(client, "/v1/invoices", [], params, options);
}

/** `GET /v1/invoices/search` · https://docs.stripe.com/api/invoices/search */
export function search<const E extends readonly string[] = []>(
  client: Client,
  params: InvoiceSearchParams<ExpandHits<Invoice, E>>,
  options?: RequestOptions,
): ApiSearchResultPromise<ExpandedItem<Invoice, E>> {
  return operation.search(client, "/v1/invoices/search", [], params, options);
}

/**
 * `POST /v1/invoices/create_preview` · https://docs.stripe.com/api/invoices/create_preview/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function createPreview<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoiceCreatePreviewParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices/create_preview",
    [],
    clear(params, [
      "discounts",
      "invoice_items.*.discounts",
      "invoice_items.*.tax_rates",
      "schedule_details.pause_schedules",
      "schedule_details.phases.*.add_invoice_items.*.tax_rates",
      "schedule_details.phases.*.default_tax_rates",
      "schedule_details.phases.*.discounts",
      "schedule_details.phases.*.invoice_settings.account_tax_ids",
      "schedule_details.phases.*.items.*.discounts",
      "schedule_details.phases.*.items.*.tax_rates",
      "subscription_details.billing_schedules",
      "subscription_details.default_tax_rates",
      "subscription_details.items.*.discounts",
      "subscription_details.items.*.tax_rates",
    ]),
    options,
  );
}

/**
 * `POST /v1/invoices/{invoice}/add_lines` · https://docs.stripe.com/api/invoices/add_lines
 *
 * Times are in seconds since the Unix epoch.
 */
export function addLines<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params: InvoiceAddLinesParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices/{invoice}/add_lines",
    [invoice],
    clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
    options,
  );
}

/** `POST /v1/invoices/{invoice}/attach_payment` · https://docs.stripe.com/api/invoices/attach_payment */
export function attachPayment<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceAttachPaymentParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices/{invoice}/attach_payment",
    [invoice],
    params,
    options,
  );
}

/** `POST /v1/invoices/{invoice}/finalize` · https://docs.stripe.com/api/invoices/finalize */
export function finalizeInvoice<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceFinalizeInvoiceParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(client, "/v1/invoices/{invoice}/finalize", [invoice], params, options);
}

/** `GET /v1/invoices/{invoice}/lines` · https://docs.stripe.com/api/invoices/lines/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceListLineItemsParams<ExpandItems<InvoiceLineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<InvoiceLineItem, E>> {
  return operation.list(client, "/v1/invoices/{invoice}/lines", [invoice], params, options);
}

/**
 * `POST /v1/invoices/{invoice}/lines/{line}` · https://docs.stripe.com/api/invoices/lines/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function updateLineItem<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  line: string,
  params?: InvoiceUpdateLineItemParams<Expand<InvoiceLineItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceLineItem, E>> {
  return operation.post(
    client,
    "/v1/invoices/{invoice}/lines/{line}",
    [invoice, line],
    clear(params, ["discounts", "tax_amounts", "tax_rates"]),
    options,
  );
}

/** `POST /v1/invoices/{invoice}/mark_uncollectible` · https://docs.stripe.com/api/invoices/mark_uncollectible */
export function markUncollectible<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceMarkUncollectibleParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices/{invoice}/mark_uncollectible",
    [invoice],
    params,
    options,
  );
}

/** `POST /v1/invoices/{invoice}/pay` · https://docs.stripe.com/api/invoices/pay */
export function pay<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoicePayParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(client, "/v1/invoices/{invoice}/pay", [invoice], params, options);
}

/** `POST /v1/invoices/{invoice}/remove_lines` · https://docs.stripe.com/api/invoices/remove_lines */
export function removeLines<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params: InvoiceRemoveLinesParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(client, "/v1/invoices/{invoice}/remove_lines", [invoice], params, options);
}

/** `POST /v1/invoices/{invoice}/send` · https://docs.stripe.com/api/invoices/send */
export function sendInvoice<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceSendInvoiceParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(client, "/v1/invoices/{invoice}/send", [invoice], params, options);
}

/**
 * `POST /v1/invoices/{invoice}/update_lines` · https://docs.stripe.com/api/invoices/update_lines
 *
 * Times are in seconds since the Unix epoch.
 */
export function updateLines<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params: InvoiceUpdateLinesParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(
    client,
    "/v1/invoices/{invoice}/update_lines",
    [invoice],
    clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
    options,
  );
}

/** `POST /v1/invoices/{invoice}/void` · https://docs.stripe.com/api/invoices/void */
export function voidInvoice<const E extends readonly string[] = []>(
  client: Client,
  invoice: string,
  params?: InvoiceVoidInvoiceParams<Expand<Invoice, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Invoice, E>> {
  return operation.post(client, "/v1/invoices/{invoice}/void", [invoice], params, options);
}
