// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { DeletedInvoiceItem, InvoiceItem } from "../schemas/invoice-item.ts";

export interface InvoiceItemCreateParams<Expand = string[]> {
  amount?: number;
  currency?: string;
  customer?: string;
  customer_account?: string;
  description?: string;
  discountable?: boolean;
  discounts?: Emptyable<InvoiceItemCreateParams.Discount[]>;
  expand?: Expand;
  invoice?: string;
  metadata?: Emptyable<MetadataParam>;
  period?: InvoiceItemCreateParams.Period;
  price_data?: InvoiceItemCreateParams.PriceData;
  pricing?: InvoiceItemCreateParams.Pricing;
  quantity?: number;
  quantity_decimal?: string | number | bigint;
  subscription?: string;
  tax_behavior?: InvoiceItemCreateParams.TaxBehavior;
  tax_code?: Emptyable<string>;
  tax_rates?: string[];
  unit_amount_decimal?: string | number | bigint;
}
export declare namespace InvoiceItemCreateParams {
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  interface Period {
    end: number;
    start: number;
  }
  interface PriceData {
    currency: string;
    product: string;
    tax_behavior?: PriceData.TaxBehavior;
    unit_amount?: number;
    unit_amount_decimal?: string | number | bigint;
  }
  namespace PriceData {
    type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
  }
  interface Pricing {
    price?: string;
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface InvoiceItemRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface InvoiceItemUpdateParams<Expand = string[]> {
  amount?: number;
  description?: string;
  discountable?: boolean;
  discounts?: Emptyable<InvoiceItemUpdateParams.Discount[]>;
  expand?: Expand;
  invoicing_rules?: "";
  metadata?: Emptyable<MetadataParam>;
  period?: InvoiceItemUpdateParams.Period;
  price_data?: InvoiceItemUpdateParams.PriceData;
  pricing?: InvoiceItemUpdateParams.Pricing;
  quantity?: number;
  quantity_decimal?: string | number | bigint;
  tax_behavior?: InvoiceItemUpdateParams.TaxBehavior;
  tax_code?: Emptyable<string>;
  tax_rates?: Emptyable<string[]>;
  unit_amount_decimal?: string | number | bigint;
}
export declare namespace InvoiceItemUpdateParams {
  type Discount = InvoiceItemCreateParams.Discount;
  interface Period {
    end: number;
    start: number;
  }
  export import PriceData = InvoiceItemCreateParams.PriceData;
  interface Pricing {
    price?: string;
  }
  type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
}

export interface InvoiceItemDeleteParams {}

export interface InvoiceItemListParams<Expand = string[]> extends PaginationParams {
  created?: RangeQueryParam | number;
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  invoice?: string;
  pending?: boolean;
}

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
