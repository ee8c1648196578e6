// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { WebReadableStream } from "../../web.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  QuoteAcceptParams,
  QuoteCancelParams,
  QuoteCreateParams,
  QuoteFinalizeQuoteParams,
  QuoteListComputedUpfrontLineItemsParams,
  QuoteListLineItemsParams,
  QuoteListParams,
  QuotePdfParams,
  QuoteRetrieveParams,
  QuoteUpdateParams,
} from "../operations/quotes.ts";
import type { LineItem } from "../schemas/line-item.ts";
import type { Quote } from "../schemas/quote.ts";

/** `stripe.quotes` */
export interface QuotesActions {
  /**
   * `POST /v1/quotes` · https://docs.stripe.com/api/quotes/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: QuoteCreateParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteRetrieveParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /**
   * `POST /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteUpdateParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes` · https://docs.stripe.com/api/quotes/list */
  list: <const E extends readonly string[] = []>(
    params?: QuoteListParams<ExpandItems<Quote, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Quote, E>>;
  /** `POST /v1/quotes/{quote}/accept` · https://docs.stripe.com/api/quotes/accept */
  accept: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteAcceptParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `POST /v1/quotes/{quote}/cancel` · https://docs.stripe.com/api/quotes/cancel */
  cancel: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteCancelParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes/{quote}/computed_upfront_line_items` · https://docs.stripe.com/api/quotes/computed_upfront_line_items/list */
  listComputedUpfrontLineItems: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteListComputedUpfrontLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
  /**
   * `POST /v1/quotes/{quote}/finalize` · https://docs.stripe.com/api/quotes/finalize
   *
   * Times are in seconds since the Unix epoch.
   */
  finalizeQuote: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteFinalizeQuoteParams<Expand<Quote, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Quote, E>>;
  /** `GET /v1/quotes/{quote}/line_items` · https://docs.stripe.com/api/quotes/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    quote: string,
    params?: QuoteListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
  /**
   * `GET /v1/quotes/{quote}/pdf` · https://docs.stripe.com/api/quotes/pdf/retrieve
   *
   * Sent to the base `files`.
   *
   * Answers with the file as a stream.
   */
  pdf: (
    quote: string,
    params?: QuotePdfParams,
    options?: RequestOptions,
  ) => ApiPromise<WebReadableStream>;
}

/** Binds the operations of `stripe.quotes` to a client. */
export function quotesActions(client: Client): QuotesActions {
  return {
    create: (params, options) =>
      operation.post(
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
      ),
    retrieve: (quote, params, options) =>
      operation.get(client, "/v1/quotes/{quote}", [quote], params, options),
    update: (quote, params, options) =>
      operation.post(
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
      ),
    list: (params, options) => operation.list(client, "/v1/quotes", [], params, options),
    accept: (quote, params, options) =>
      operation.post(client, "/v1/quotes/{quote}/accept", [quote], params, options),
    cancel: (quote, params, options) =>
      operation.post(client, "/v1/quotes/{quote}/cancel", [quote], params, options),
    listComputedUpfrontLineItems: (quote, params, options) =>
      operation.list(
        client,
        "/v1/quotes/{quote}/computed_upfront_line_items",
        [quote],
        params,
        options,
      ),
    finalizeQuote: (quote, params, options) =>
      operation.post(client, "/v1/quotes/{quote}/finalize", [quote], params, options),
    listLineItems: (quote, params, options) =>
      operation.list(client, "/v1/quotes/{quote}/line_items", [quote], params, options),
    pdf: (quote, params, options) =>
      operation.get(
        client,
        "/v1/quotes/{quote}/pdf",
        [quote],
        params,
        options,
        { base: "files", stream: true },
      ),
  };
}
