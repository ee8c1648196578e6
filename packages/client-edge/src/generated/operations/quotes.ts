// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
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
): ApiPromise<ByteStream> {
  return operation.get(
    client,
    "/v1/quotes/{quote}/pdf",
    [quote],
    params,
    options,
    { base: "files", stream: true },
  );
}
