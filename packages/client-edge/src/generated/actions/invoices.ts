// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.invoices` */
export interface InvoicesActions {
  /**
   * `POST /v1/invoices` · https://docs.stripe.com/api/invoices/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: InvoiceCreateParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `GET /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceRetrieveParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /**
   * `POST /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceUpdateParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `DELETE /v1/invoices/{invoice}` · https://docs.stripe.com/api/invoices/delete */
  del: (
    invoice: string,
    params?: InvoiceDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedInvoice>;
  /** `GET /v1/invoices` · https://docs.stripe.com/api/invoices/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoiceListParams<ExpandItems<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Invoice, E>>;
  /** `GET /v1/invoices/search` · https://docs.stripe.com/api/invoices/search */
  search: <const E extends readonly string[] = []>(
    params: InvoiceSearchParams<ExpandHits<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiSearchResultPromise<ExpandedItem<Invoice, E>>;
  /**
   * `POST /v1/invoices/create_preview` · https://docs.stripe.com/api/invoices/create_preview/create
   *
   * Times are in seconds since the Unix epoch.
   */
  createPreview: <const E extends readonly string[] = []>(
    params?: InvoiceCreatePreviewParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /**
   * `POST /v1/invoices/{invoice}/add_lines` · https://docs.stripe.com/api/invoices/add_lines
   *
   * Times are in seconds since the Unix epoch.
   */
  addLines: <const E extends readonly string[] = []>(
    invoice: string,
    params: InvoiceAddLinesParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/attach_payment` · https://docs.stripe.com/api/invoices/attach_payment */
  attachPayment: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceAttachPaymentParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/finalize` · https://docs.stripe.com/api/invoices/finalize */
  finalizeInvoice: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceFinalizeInvoiceParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `GET /v1/invoices/{invoice}/lines` · https://docs.stripe.com/api/invoices/lines/list */
  listLineItems: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceListLineItemsParams<ExpandItems<InvoiceLineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoiceLineItem, E>>;
  /**
   * `POST /v1/invoices/{invoice}/lines/{line}` · https://docs.stripe.com/api/invoices/lines/update
   *
   * Times are in seconds since the Unix epoch.
   */
  updateLineItem: <const E extends readonly string[] = []>(
    invoice: string,
    line: string,
    params?: InvoiceUpdateLineItemParams<Expand<InvoiceLineItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceLineItem, E>>;
  /** `POST /v1/invoices/{invoice}/mark_uncollectible` · https://docs.stripe.com/api/invoices/mark_uncollectible */
  markUncollectible: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceMarkUncollectibleParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/pay` · https://docs.stripe.com/api/invoices/pay */
  pay: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoicePayParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/remove_lines` · https://docs.stripe.com/api/invoices/remove_lines */
  removeLines: <const E extends readonly string[] = []>(
    invoice: string,
    params: InvoiceRemoveLinesParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/send` · https://docs.stripe.com/api/invoices/send */
  sendInvoice: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceSendInvoiceParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /**
   * `POST /v1/invoices/{invoice}/update_lines` · https://docs.stripe.com/api/invoices/update_lines
   *
   * Times are in seconds since the Unix epoch.
   */
  updateLines: <const E extends readonly string[] = []>(
    invoice: string,
    params: InvoiceUpdateLinesParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
  /** `POST /v1/invoices/{invoice}/void` · https://docs.stripe.com/api/invoices/void */
  voidInvoice: <const E extends readonly string[] = []>(
    invoice: string,
    params?: InvoiceVoidInvoiceParams<Expand<Invoice, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Invoice, E>>;
}

/** Binds the operations of `stripe.invoices` to a client. */
export function invoicesActions(client: Client): InvoicesActions {
  const bind = binder(client, "/v1/invoices");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "account_tax_ids",
        "custom_fields",
        "discounts",
        "payment_settings.payment_method_types",
      ]),
    ),
    retrieve: bind(operation.get, "/{invoice}"),
    update: bind(
      operation.post,
      "/{invoice}",
      (params) => clear(params, [
        "account_tax_ids",
        "custom_fields",
        "default_tax_rates",
        "discounts",
        "payment_settings.payment_method_types",
      ]),
    ),
    del: bind(operation.del, "/{invoice}"),
    list: bind(operation.list),
    search: bind(operation.search, "/search"),
    createPreview: bind(
      operation.post,
      "/create_preview",
      (params) => clear(params, [
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
    ),
    addLines: bind(
      operation.post,
      "/{invoice}/add_lines",
      (params) => clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    attachPayment: bind(operation.post, "/{invoice}/attach_payment"),
    finalizeInvoice: bind(operation.post, "/{invoice}/finalize"),
    listLineItems: bind(operation.list, "/{invoice}/lines"),
    updateLineItem: bind(
      operation.post,
      "/{invoice}/lines/{line}",
      (params) => clear(params, ["discounts", "tax_amounts", "tax_rates"]),
    ),
    markUncollectible: bind(operation.post, "/{invoice}/mark_uncollectible"),
    pay: bind(operation.post, "/{invoice}/pay"),
    removeLines: bind(operation.post, "/{invoice}/remove_lines"),
    sendInvoice: bind(operation.post, "/{invoice}/send"),
    updateLines: bind(
      operation.post,
      "/{invoice}/update_lines",
      (params) => clear(params, ["lines.*.discounts", "lines.*.tax_amounts", "lines.*.tax_rates"]),
    ),
    voidInvoice: bind(operation.post, "/{invoice}/void"),
  };
}
