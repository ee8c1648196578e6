// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { WebReadableStream } from "../../web.ts";
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
  create: (params?: QuoteCreateParams, options?: RequestOptions) => ApiPromise<Quote>;
  /** `GET /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/retrieve */
  retrieve: (
    quote: string,
    params?: QuoteRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Quote>;
  /**
   * `POST /v1/quotes/{quote}` · https://docs.stripe.com/api/quotes/update
   *
   * Times are in seconds since the Unix epoch.
   */
  update: (
    quote: string,
    params?: QuoteUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Quote>;
  /** `GET /v1/quotes` · https://docs.stripe.com/api/quotes/list */
  list: (params?: QuoteListParams, options?: RequestOptions) => ApiListPromise<Quote>;
  /** `POST /v1/quotes/{quote}/accept` · https://docs.stripe.com/api/quotes/accept */
  accept: (
    quote: string,
    params?: QuoteAcceptParams,
    options?: RequestOptions,
  ) => ApiPromise<Quote>;
  /** `POST /v1/quotes/{quote}/cancel` · https://docs.stripe.com/api/quotes/cancel */
  cancel: (
    quote: string,
    params?: QuoteCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Quote>;
  /** `GET /v1/quotes/{quote}/computed_upfront_line_items` · https://docs.stripe.com/api/quotes/computed_upfront_line_items/list */
  listComputedUpfrontLineItems: (
    quote: string,
    params?: QuoteListComputedUpfrontLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<LineItem>;
  /**
   * `POST /v1/quotes/{quote}/finalize` · https://docs.stripe.com/api/quotes/finalize
   *
   * Times are in seconds since the Unix epoch.
   */
  finalizeQuote: (
    quote: string,
    params?: QuoteFinalizeQuoteParams,
    options?: RequestOptions,
  ) => ApiPromise<Quote>;
  /** `GET /v1/quotes/{quote}/line_items` · https://docs.stripe.com/api/quotes/line_items/list */
  listLineItems: (
    quote: string,
    params?: QuoteListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<LineItem>;
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
