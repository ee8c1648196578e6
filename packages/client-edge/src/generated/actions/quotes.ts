// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ByteStream } from "../../web.ts";
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
} from "../params/quotes.ts";
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
  pdf: (quote: string, params?: QuotePdfParams, options?: RequestOptions) => ApiPromise<ByteStream>;
}

/** Binds the operations of `stripe.quotes` to a client. */
export function quotesActions(client: Client): QuotesActions {
  const bind = binder(client, "/v1/quotes");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "default_tax_rates",
        "discounts",
        "invoice_settings.custom_fields",
        "line_items.*.discounts",
        "line_items.*.tax_rates",
      ]),
    ),
    retrieve: bind(operation.get, "/{quote}"),
    update: bind(
      operation.post,
      "/{quote}",
      (params) => clear(params, [
        "default_tax_rates",
        "discounts",
        "invoice_settings.custom_fields",
        "line_items.*.discounts",
        "line_items.*.tax_rates",
      ]),
    ),
    list: bind(operation.list),
    accept: bind(operation.post, "/{quote}/accept"),
    cancel: bind(operation.post, "/{quote}/cancel"),
    listComputedUpfrontLineItems: bind(operation.list, "/{quote}/computed_upfront_line_items"),
    finalizeQuote: bind(operation.post, "/{quote}/finalize"),
    listLineItems: bind(operation.list, "/{quote}/line_items"),
    pdf: bind(operation.get, "/{quote}/pdf", undefined, { base: "files", stream: true }),
  };
}
