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
} from "../params/invoice-items.ts";
import type { DeletedInvoiceItem, InvoiceItem } from "../schemas/invoice-item.ts";

export type {
  InvoiceItemCreateParams,
  InvoiceItemDeleteParams,
  InvoiceItemListParams,
  InvoiceItemRetrieveParams,
  InvoiceItemUpdateParams,
} from "../params/invoice-items.ts";

/**
 * `POST /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoiceItemCreateParams<Expand<InvoiceItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceItem, E>> {
  return operation.post(client, "/v1/invoiceitems", [], clear(params, ["discounts"]), options);
}

/** `GET /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  invoiceitem: string,
  params?: InvoiceItemRetrieveParams<Expand<InvoiceItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceItem, E>> {
  return operation.get(client, "/v1/invoiceitems/{invoiceitem}", [invoiceitem], params, options);
}

/**
 * `POST /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  invoiceitem: string,
  params?: InvoiceItemUpdateParams<Expand<InvoiceItem, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InvoiceItem, E>> {
  return operation.post(
    client,
    "/v1/invoiceitems/{invoiceitem}",
    [invoiceitem],
    clear(params, ["discounts", "tax_rates"]),
    options,
  );
}

/** `DELETE /v1/invoiceitems/{invoiceitem}` · https://docs.stripe.com/api/invoiceitems/delete */
export function del(
  client: Client,
  invoiceitem: string,
  params?: InvoiceItemDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedInvoiceItem> {
  return operation.del(client, "/v1/invoiceitems/{invoiceitem}", [invoiceitem], params, options);
}

/** `GET /v1/invoiceitems` · https://docs.stripe.com/api/invoiceitems/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: InvoiceItemListParams<ExpandItems<InvoiceItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<InvoiceItem, E>> {
  return operation.list(client, "/v1/invoiceitems", [], params, options);
}
