// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type {
  ApiListPromise,
  ApiPromise,
  ApiSearchResultPromise,
  Client,
  RequestOptions,
} from "../../types.ts";
import * as invoices from "../operations/invoices.ts";
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
    create: (params, options) => invoices.create(client, params, options),
    retrieve: (invoice, params, options) => invoices.retrieve(client, invoice, params, options),
    update: (invoice, params, options) => invoices.update(client, invoice, params, options),
    del: (invoice, params, options) => invoices.del(client, invoice, params, options),
    list: (params, options) => invoices.list(client, params, options),
    search: (params, options) => invoices.search(client, params, options),
    createPreview: (params, options) => invoices.createPreview(client, params, options),
    addLines: (invoice, params, options) => invoices.addLines(client, invoice, params, options),
    attachPayment: (invoice, params, options) =>
      invoices.attachPayment(client, invoice, params, options),
    finalizeInvoice: (invoice, params, options) =>
      invoices.finalizeInvoice(client, invoice, params, options),
    listLineItems: (invoice, params, options) =>
      invoices.listLineItems(client, invoice, params, options),
    updateLineItem: (invoice, line, params, options) =>
      invoices.updateLineItem(client, invoice, line, params, options),
    markUncollectible: (invoice, params, options) =>
      invoices.markUncollectible(client, invoice, params, options),
    pay: (invoice, params, options) => invoices.pay(client, invoice, params, options),
    removeLines: (invoice, params, options) =>
      invoices.removeLines(client, invoice, params, options),
    sendInvoice: (invoice, params, options) =>
      invoices.sendInvoice(client, invoice, params, options),
    updateLines: (invoice, params, options) =>
      invoices.updateLines(client, invoice, params, options),
    voidInvoice: (invoice, params, options) =>
      invoices.voidInvoice(client, invoice, params, options),
  };
}
