// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { WebReadableStream } from "../../web.ts";
import * as quotes from "../operations/quotes.ts";
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
    create: (params, options) => quotes.create(client, params, options),
    retrieve: (quote, params, options) => quotes.retrieve(client, quote, params, options),
    update: (quote, params, options) => quotes.update(client, quote, params, options),
    list: (params, options) => quotes.list(client, params, options),
    accept: (quote, params, options) => quotes.accept(client, quote, params, options),
    cancel: (quote, params, options) => quotes.cancel(client, quote, params, options),
    listComputedUpfrontLineItems: (quote, params, options) =>
      quotes.listComputedUpfrontLineItems(client, quote, params, options),
    finalizeQuote: (quote, params, options) => quotes.finalizeQuote(client, quote, params, options),
    listLineItems: (quote, params, options) => quotes.listLineItems(client, quote, params, options),
    pdf: (quote, params, options) => quotes.pdf(client, quote, params, options),
  };
}
