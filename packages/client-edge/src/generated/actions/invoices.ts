// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
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
} from "../operations/invoices.ts";
import type { InvoiceLineItem } from "../schemas/invoice-line-item.ts";
import type { DeletedInvoice, Invoice } from "../schemas/invoice.ts";

/** `stripe.invoices` */
export interface InvoicesActions {
  /**
   * `POST /v1/invoices` · https://docs.stripe.com/api/invoices/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params?: InvoiceCreateParams, options?: RequestOptions) => ApiPromise<Invoice>;
  /** `GET /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/retrieve */
  retrieve: (
    invoice: string,
    params?: InvoiceRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /**
   * `POST /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    invoice: string,
    params?: InvoiceUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `DELETE /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/delete */
  del: (
    invoice: string,
    params?: InvoiceDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedInvoice>;
  /** `GET /v1/invoices` · https://docs.stripe.com/api/invoices/list */
  list: (params?: InvoiceListParams, options?: RequestOptions) => ApiListPromise<Invoice>;
  /** `GET /v1/invoices/search` · https://docs.stripe.com/api/invoices/search */
  search: (
    params: InvoiceSearchParams,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<Invoice>;
  /**
   * `POST /v1/invoices/create_preview` · https://docs.stripe.com/api/invoices/create_preview/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createPreview: (
    params?: InvoiceCreatePreviewParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /**
   * `POST /v1/invoices/{invoice}/add_lines` · https://docs.stripe.com/api/invoices/add_lines
   *
   * Times are in seconds since the Unix epoch.
   */
  addLines: (
    invoice: string,
    params: InvoiceAddLinesParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `POST /v1/invoices/{invoice}/attach_payment` · https://docs.stripe.com/api/invoices/attach_payment */
  attachPayment: (
    invoice: string,
    params?: InvoiceAttachPaymentParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `POST /v1/invoices/{invoice}/finalize` · https://docs.stripe.com/api/invoices/finalize */
  finalizeInvoice: (
    invoice: string,
    params?: InvoiceFinalizeInvoiceParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `GET /v1/invoices/{invoice}/lines` · https://docs.stripe.com/api/invoices/lines/list */
  listLineItems: (
    invoice: string,
    params?: InvoiceListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<InvoiceLineItem>;
  /**
   * `POST /v1/invoices/{invoice}/lines/{line}` · https://docs.stripe.com/api/invoices/lines/update
   *
   * Times are in seconds since the Unix epoch.
   */
  updateLineItem: (
    invoice: string,
    line: string,
    params?: InvoiceUpdateLineItemParams,
    options?: RequestOptions,
  ) => ApiPromise<InvoiceLineItem>;
  /** `POST /v1/invoices/{invoice}/mark_uncollectible` · https://docs.stripe.com/api/invoices/mark_uncollectible */
  markUncollectible: (
    invoice: string,
    params?: InvoiceMarkUncollectibleParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `POST /v1/invoices/{invoice}/pay` · https://docs.stripe.com/api/invoices/pay */
  pay: (
    invoice: string,
    params?: InvoicePayParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `POST /v1/invoices/{invoice}/remove_lines` · https://docs.stripe.com/api/invoices/remove_lines */
  removeLines: (
    invoice: string,
    params: InvoiceRemoveLinesParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `POST /v1/invoices/{invoice}/send` · https://docs.stripe.com/api/invoices/send */
  sendInvoice: (
    invoice: string,
    params?: InvoiceSendInvoiceParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /**
   * `POST /v1/invoices/{invoice}/update_lines` · https://docs.stripe.com/api/invoices/update_lines
   *
   * Times are in seconds since the Unix epoch.
   */
  updateLines: (
    invoice: string,
    params: InvoiceUpdateLinesParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
  /** `POST /v1/invoices/{invoice}/void` · https://docs.stripe.com/api/invoices/void */
  voidInvoice: (
    invoice: string,
    params?: InvoiceVoidInvoiceParams,
    options?: RequestOptions,
  ) => ApiPromise<Invoice>;
}

/** Binds the operations of `stripe.invoices` to a client. */
export function invoicesActions(client: Client): InvoicesActions {
  return {
    create: (params, options) =>
      operation.post(
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
      ),
    retrieve: (invoice, params, options) =>
      operation.get(client, "/v1/invoices/{invoice}", [invoice], params, options),
    update: (invoice, params, options) =>
      operation.post(
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
      ),
    del: (invoice, params, options) =>
      operation.del(client, "/v1/invoices/{invoice}", [invoice], params, options),
    list: (params, options) => operation.list(client, "/v1/invoices", [], params, options),
    search: (params, options) =>
      operation.search(client, "/v1/invoices/search", [], params, options),
    createPreview: (params, options) =>
      operation.post(
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
      ),
    addLines: (invoice, params, options) =>
      operation.post(
        client,
        "/v1/invoices/{invoice}/add_lines",
        [invoice],
        clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
        options,
      ),
    attachPayment: (invoice, params, options) =>
      operation.post(client, "/v1/invoices/{invoice}/attach_payment", [invoice], params, options),
    finalizeInvoice: (invoice, params, options) =>
      operation.post(client, "/v1/invoices/{invoice}/finalize", [invoice], params, options),
    listLineItems: (invoice, params, options) =>
      operation.list(client, "/v1/invoices/{invoice}/lines", [invoice], params, options),
    updateLineItem: (invoice, line, params, options) =>
      operation.post(
        client,
        "/v1/invoices/{invoice}/lines/{line}",
        [invoice, line],
        clear(params, ["discounts", "tax_amounts", "tax_rates"]),
        options,
      ),
    markUncollectible: (invoice, params, options) =>
      operation.post(
        client,
        "/v1/invoices/{invoice}/mark_uncollectible",
        [invoice],
        params,
        options,
      ),
    pay: (invoice, params, options) =>
      operation.post(client, "/v1/invoices/{invoice}/pay", [invoice], params, options),
    removeLines: (invoice, params, options) =>
      operation.post(client, "/v1/invoices/{invoice}/remove_lines", [invoice], params, options),
    sendInvoice: (invoice, params, options) =>
      operation.post(client, "/v1/invoices/{invoice}/send", [invoice], params, options),
    updateLines: (invoice, params, options) =>
      operation.post(
        client,
        "/v1/invoices/{invoice}/update_lines",
        [invoice],
        clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
        options,
      ),
    voidInvoice: (invoice, params, options) =>
      operation.post(client, "/v1/invoices/{invoice}/void", [invoice], params, options),
  };
}
