// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PaymentLinkCreateParams,
  PaymentLinkListLineItemsParams,
  PaymentLinkListParams,
  PaymentLinkRetrieveParams,
  PaymentLinkUpdateParams,
} from "../params/payment-links.ts";
import type { LineItem } from "../schemas/line-item.ts";
import type { PaymentLink } from "../schemas/payment-link.ts";

export type {
  PaymentLinkCreateParams,
  PaymentLinkListLineItemsParams,
  PaymentLinkListParams,
  PaymentLinkRetrieveParams,
  PaymentLinkUpdateParams,
} from "../params/payment-links.ts";

/** `POST /v1/payment_links` · https://docs.stripe.com/api/payment_links/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentLinkCreateParams<Expand<PaymentLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentLink, E>> {
  return operation.post(
    client,
    "/v1/payment_links",
    [],
    clear(params, [
      "invoice_creation.invoice_data.account_tax_ids",
      "invoice_creation.invoice_data.custom_fields",
      "subscription_data.invoice_settings.account_tax_ids",
      "subscription_data.invoice_settings.custom_fields",
    ]),
    options,
  );
}

/** `GET /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentLink: string,
  params?: PaymentLinkRetrieveParams<Expand<PaymentLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentLink, E>> {
  return operation.get(client, "/v1/payment_links/{payment_link}", [paymentLink], params, options);
}

/** `POST /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  paymentLink: string,
  params?: PaymentLinkUpdateParams<Expand<PaymentLink, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentLink, E>> {
  return operation.post(
    client,
    "/v1/payment_links/{payment_link}",
    [paymentLink],
    clear(params, [
      "custom_fields",
      "invoice_creation.invoice_data.account_tax_ids",
      "invoice_creation.invoice_data.custom_fields",
      "optional_items",
      "payment_method_options.card.restrictions.brands_blocked",
      "payment_method_types",
      "shipping_options",
      "subscription_data.invoice_settings.account_tax_ids",
      "subscription_data.invoice_settings.custom_fields",
    ]),
    options,
  );
}

/** `GET /v1/payment_links` · https://docs.stripe.com/api/payment_links/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentLinkListParams<ExpandItems<PaymentLink, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentLink, E>> {
  return operation.list(client, "/v1/payment_links", [], params, options);
}

/** `GET /v1/payment_links/{payment_link}/line_items` · https://docs.stripe.com/api/payment_links/line_items/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  paymentLink: string,
  params?: PaymentLinkListLineItemsParams<ExpandItems<LineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<LineItem, E>> {
  return operation.list(
    client,
    "/v1/payment_links/{payment_link}/line_items",
    [paymentLink],
    params,
    options,
  );
}
