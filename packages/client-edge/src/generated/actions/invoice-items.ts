// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
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
  create: <const E extends readonly string[] = []>(
    params?: InvoiceItemCreateParams<Expand<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceItem, E>>;
  /** `GET /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    invoiceitem: string,
    params?: InvoiceItemRetrieveParams<Expand<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceItem, E>>;
  /**
   * `POST /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    invoiceitem: string,
    params?: InvoiceItemUpdateParams<Expand<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<InvoiceItem, E>>;
  /** `DELETE /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/delete */
  del: (
    invoiceitem: string,
    params?: InvoiceItemDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedInvoiceItem>;
  /** `GET /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/list */
  list: <const E extends readonly string[] = []>(
    params?: InvoiceItemListParams<ExpandItems<InvoiceItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<InvoiceItem, E>>;
}

/** Binds the operations of `stripe.invoiceItems` to a client. */
export function invoiceItemsActions(client: Client): InvoiceItemsActions {
  return {
    create: (params, options) =>
      operation.post(client, "/v1/invoiceitems", [], clear(params, ["discounts"]), options),
    retrieve: (invoiceitem, params, options) =>
      operation.get(client, "/v1/invoiceitems/{invoiceitem}", [invoiceitem], params, options),
    update: (invoiceitem, params, options) =>
      operation.post(
        client,
        "/v1/invoiceitems/{invoiceitem}",
        [invoiceitem],
        clear(params, ["discounts", "tax_rates"]),
        options,
      ),
    del: (invoiceitem, params, options) =>
      operation.del(client, "/v1/invoiceitems/{invoiceitem}", [invoiceitem], params, options),
    list: (params, options) => operation.list(client, "/v1/invoiceitems", [], params, options),
  };
}
