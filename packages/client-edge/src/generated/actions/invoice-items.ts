// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as invoiceItems from "../operations/invoice-items.ts";
import type {
  InvoiceItemCreateParams,
  InvoiceItemDeleteParams,
  InvoiceItemListParams,
  InvoiceItemRetrieveParams,
  InvoiceItemUpdateParams,
} from "../operations/invoice-items.ts";
import type { DeletedInvoiceItem, InvoiceItem } from "../schemas/invoice-item.ts";

/** `stripe.invoiceItems` */
export interface InvoiceItemsActions {
  /**
   * `POST /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params?: InvoiceItemCreateParams, options?: RequestOptions) => ApiPromise<InvoiceItem>;
  /** `GET /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/retrieve */
  retrieve: (
    invoiceitem: string,
    params?: InvoiceItemRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<InvoiceItem>;
  /**
   * `POST /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    invoiceitem: string,
    params?: InvoiceItemUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<InvoiceItem>;
  /** `DELETE /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/delete */
  del: (
    invoiceitem: string,
    params?: InvoiceItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedInvoiceItem>;
  /** `GET /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/list */
  list: (params?: InvoiceItemListParams, options?: RequestOptions) => ApiListPromise<InvoiceItem>;
}

/** Binds the operations of `stripe.invoiceItems` to a client. */
export function invoiceItemsActions(client: Client): InvoiceItemsActions {
  return {
    create: (params, options) => invoiceItems.create(client, params, options),
    retrieve: (invoiceitem, params, options) =>
      invoiceItems.retrieve(client, invoiceitem, params, options),
    update: (invoiceitem, params, options) =>
      invoiceItems.update(client, invoiceitem, params, options),
    del: (invoiceitem, params, options) => invoiceItems.del(client, invoiceitem, params, options),
    list: (params, options) => invoiceItems.list(client, params, options),
  };
}
