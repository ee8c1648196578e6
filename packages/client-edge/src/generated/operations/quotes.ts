// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { WebReadableStream } from "../../web.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { LineItem } from "../schemas/line-item.ts";
import type { Quote } from "../schemas/quote.ts";

export interface QuoteCreateParams<Expand = string[]> {
  application_fee_amount?: Emptyable<number>;
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: QuoteCreateParams.AutomaticTax;
  collection_method?: QuoteCreateParams.CollectionMethod;
  customer?: string;
  customer_account?: string;
  default_tax_rates?: Emptyable<string[]>;
  description?: Emptyable<string>;
  discounts?: Emptyable<QuoteCreateParams.Discount[]>;
  expand?: Expand;
  expires_at?: number;
  footer?: Emptyable<string>;
  from_quote?: QuoteCreateParams.FromQuote;
  header?: Emptyable<string>;
  invoice_settings?: QuoteCreateParams.InvoiceSettings;
  line_items?: QuoteCreateParams.LineItem[];
  metadata?: MetadataParam;
  on_behalf_of?: Emptyable<string>;
  subscription_data?: QuoteCreateParams.SubscriptionData;
  test_clock?: string;
  transfer_data?: Emptyable<QuoteCreateParams.TransferData>;
}
export declare namespace QuoteCreateParams {
  interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability;
  }
  namespace AutomaticTax {
    interface Liability {
      type: Liability.Type;
      account?: string;
    }
    namespace Liability {
      type Type = "account" | "self" | OtherString;
    }
  }
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  interface Discount {
    coupon?: string;
    discount?: string;
    promotion_code?: string;
  }
  interface FromQuote {
    quote: string;
    is_revision?: boolean;
  }
  interface InvoiceSettings {
    custom_fields?: Emptyable<InvoiceSettings.CustomField[]>;
    days_until_due?: number;
    description?: Emptyable<string>;
    footer?: Emptyable<string>;
    issuer?: InvoiceSettings.Issuer;
  }
  namespace InvoiceSettings {
    interface CustomField {
      name: string;
      value: string;
    }
    export import Issuer = AutomaticTax.Liability;
  }
  interface LineItem {
    discounts?: Emptyable<LineItem.Discount[]>;
    price?: string;
    price_data?: LineItem.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    type Discount = QuoteCreateParams.Discount;
    interface PriceData {
      currency: string;
      product: string;
      recurring?: PriceData.Recurring;
      tax_behavior?: PriceData.TaxBehavior;
      unit_amount?: number;
      unit_amount_decimal?: string | number | bigint;
    }
    namespace PriceData {
      interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number;
      }
      namespace Recurring {
        type Interval = "day" | "month" | "week" | "year" | OtherString;
      }
      type TaxBehavior = "exclusive" | "inclusive" | "unspecified" | OtherString;
    }
  }
  interface SubscriptionData {
    billing_mode?: SubscriptionData.BillingMode;
    description?: string;
    effective_date?: Emptyable<"current_period_end" | number>;
    metadata?: MetadataParam;
    trial_period_days?: Emptyable<number>;
  }
  namespace SubscriptionData {
    interface BillingMode {
      type: BillingMode.Type;
      flexible?: BillingMode.Flexible;
    }
    namespace BillingMode {
      type Type = "classic" | "flexible" | OtherString;
      interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      namespace Flexible {
        type ProrationDiscounts = "included" | "itemized" | OtherString;
      }
    }
  }
  interface TransferData {
    destination: string;
    amount?: number;
    amount_percent?: number;
  }
}

export interface QuoteRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface QuoteUpdateParams<Expand = string[]> {
  application_fee_amount?: Emptyable<number>;
  application_fee_percent?: Emptyable<number>;
  automatic_tax?: QuoteUpdateParams.AutomaticTax;
  collection_method?: QuoteUpdateParams.CollectionMethod;
  customer?: string;
  customer_account?: string;
  default_tax_rates?: Emptyable<string[]>;
  description?: Emptyable<string>;
  discounts?: Emptyable<QuoteUpdateParams.Discount[]>;
  expand?: Expand;
  expires_at?: number;
  footer?: Emptyable<string>;
  header?: Emptyable<string>;
  invoice_settings?: QuoteUpdateParams.InvoiceSettings;
  line_items?: QuoteUpdateParams.LineItem[];
  metadata?: MetadataParam;
  on_behalf_of?: Emptyable<string>;
  subscription_data?: QuoteUpdateParams.SubscriptionData;
  transfer_data?: Emptyable<QuoteUpdateParams.TransferData>;
}
export declare namespace QuoteUpdateParams {
  export import AutomaticTax = QuoteCreateParams.AutomaticTax;
  type CollectionMethod = "charge_automatically" | "send_invoice" | OtherString;
  type Discount = QuoteCreateParams.Discount;
  export import InvoiceSettings = QuoteCreateParams.InvoiceSettings;
  interface LineItem {
    discounts?: Emptyable<LineItem.Discount[]>;
    id?: string;
    price?: string;
    price_data?: LineItem.PriceData;
    quantity?: number;
    tax_rates?: Emptyable<string[]>;
  }
  namespace LineItem {
    type Discount = QuoteCreateParams.Discount;
    export import PriceData = QuoteCreateParams.LineItem.PriceData;
  }
  interface SubscriptionData {
    description?: Emptyable<string>;
    effective_date?: Emptyable<"current_period_end" | number>;
    metadata?: MetadataParam;
    trial_period_days?: Emptyable<number>;
  }
  type TransferData = QuoteCreateParams.TransferData;
}

export interface QuoteListParams<Expand = string[]> extends PaginationParams {
  customer?: string;
  customer_account?: string;
  expand?: Expand;
  status?: QuoteListParams.Status;
  test_clock?: string;
}
export declare namespace QuoteListParams {
  type Status = "accepted" | "canceled" | "draft" | "open" | OtherString;
}

export interface QuoteAcceptParams<Expand = string[]> {
  expand?: Expand;
}

export interface QuoteCancelParams<Expand = string[]> {
  expand?: Expand;
}

export interface QuoteListComputedUpfrontLineItemsParams<Expand = string[]>
  extends PaginationParams {
  expand?: Expand;
}

export interface QuoteFinalizeQuoteParams<Expand = string[]> {
  expand?: Expand;
  expires_at?: number;
}

export interface QuoteListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface QuotePdfParams {
  expand?: string[];
}

/**
 * `POST /v1/quotes` · https://docs.stripe.com/api/quotes/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: QuoteCreateParams<Expand<Quote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Quote, E>> {
  return operation.post(
    client,
    "/v1/quotes",
    [],
    clear(params, [
      "default_tax_rates",
      "discounts",
      "invoice_settings.custom_fields",
      "line_items.*.discounts",
      "line_items.*.tax_rates",
    ]),
    options,
  );
}

/** `GET /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteRetrieveParams<Expand<Quote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Quote, E>> {
  return operation.get(client, "/v1/quotes/{quote}", [quote], params, options);
}

/**
 * `POST /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/update
 *
 * Times are in seconds since the Unix epoch.
 */
export function update<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteUpdateParams<Expand<Quote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Quote, E>> {
  return operation.post(
    client,
    "/v1/quotes/{quote}",
    [quote],
    clear(params, [
      "default_tax_rates",
      "discounts",
      "invoice_settings.custom_fields",
      "line_items.*.discounts",
      "line_items.*.tax_rates",
    ]),
    options,
  );
}

/** `GET /v1/quotes` · https://docs.stripe.com/api/quotes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: QuoteListParams<ExpandItems<Quote, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Quote, E>> {
  return operation.list(client, "/v1/quotes", [], params, options);
}

/** `POST /v1/quotes/{quote}/accept` · https://docs.stripe.com/api/quotes/accept */
export function accept<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteAcceptParams<Expand<Quote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Quote, E>> {
  return operation.post(client, "/v1/quotes/{quote}/accept", [quote], params, options);
}

/** `POST /v1/quotes/{quote}/cancel` · https://docs.stripe.com/api/quotes/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteCancelParams<Expand<Quote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Quote, E>> {
  return operation.post(client, "/v1/quotes/{quote}/cancel", [quote], params, options);
}

/** `GET /v1/quotes/{quote}/computed_upfront_line_items` · https://docs.stripe.com/api/quotes/computed_upfront_line_items/list */
export function listComputedUpfrontLineItems<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteListComputedUpfrontLineItemsParams<ExpandItems<LineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<LineItem, E>> {
  return operation.list(
    client,
    "/v1/quotes/{quote}/computed_upfront_line_items",
    [quote],
    params,
    options,
  );
}

/**
 * `POST /v1/quotes/{quote}/finalize` · https://docs.stripe.com/api/quotes/finalize
 *
 * Times are in seconds since the Unix epoch.
 */
export function finalizeQuote<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteFinalizeQuoteParams<Expand<Quote, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Quote, E>> {
  return operation.post(client, "/v1/quotes/{quote}/finalize", [quote], params, options);
}

/** `GET /v1/quotes/{quote}/line_items` · https://docs.stripe.com/api/quotes/line_items/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  quote: string,
  params?: QuoteListLineItemsParams<ExpandItems<LineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<LineItem, E>> {
  return operation.list(client, "/v1/quotes/{quote}/line_items", [quote], params, options);
}

/**
 * `GET /v1/quotes/{quote}/pdf` · https://docs.stripe.com/api/quotes/pdf/retrieve
 *
 * Sent to the base `files`.
 *
 * Answers with the file as a stream.
 */
export function pdf(
  client: Client,
  quote: string,
  params?: QuotePdfParams,
  options?: RequestOptions,
): ApiPromise<WebReadableStream> {
  return operation.get(
    client,
    "/v1/quotes/{quote}/pdf",
    [quote],
    params,
    options,
    { base: "files", stream: true },
  );
}
