// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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
} from "../params/invoice-items.ts";
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
  const bind = binder(client, "/v1/invoiceitems");
  return {
    create: bind(operation.post, "", (params) => clear(params, ["discounts"])),
    retrieve: bind(operation.get, "/{invoiceitem}"),
    update: bind(
      operation.post,
      "/{invoiceitem}",
      (params) => clear(params, ["discounts", "tax_rates"]),
    ),
    del: bind(operation.del, "/{invoiceitem}"),
    list: bind(operation.list),
  };
}
