// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.paymentLinks` */
export interface PaymentLinksActions {
  /** `POST /v1/payment_links` · https://docs.stripe.com/api/payment_links/create */
  create: <const E extends readonly string[] = []>(
    params: PaymentLinkCreateParams<Expand<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentLink, E>>;
  /** `GET /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentLink: string,
    params?: PaymentLinkRetrieveParams<Expand<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentLink, E>>;
  /** `POST /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/update */
  update: <const E extends readonly string[] = []>(
    paymentLink: string,
    params?: PaymentLinkUpdateParams<Expand<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentLink, E>>;
  /** `GET /v1/payment_links` · https://docs.stripe.com/api/payment_links/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentLinkListParams<ExpandItems<PaymentLink, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentLink, E>>;
  /** `GET /v1/payment_links/{payment_link}/line_items` · https://docs.stripe.com/api/payment_links/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    paymentLink: string,
    params?: PaymentLinkListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
}

/** Binds the operations of `stripe.paymentLinks` to a client. */
export function paymentLinksActions(client: Client): PaymentLinksActions {
  const bind = binder(client, "/v1/payment_links");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "invoice_creation.invoice_data.account_tax_ids",
        "invoice_creation.invoice_data.custom_fields",
        "subscription_data.invoice_settings.account_tax_ids",
        "subscription_data.invoice_settings.custom_fields",
      ]),
    ),
    retrieve: bind(operation.get, "/{payment_link}"),
    update: bind(
      operation.post,
      "/{payment_link}",
      (params) => clear(params, [
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
    ),
    list: bind(operation.list),
    listLineItems: bind(operation.list, "/{payment_link}/line_items"),
  };
}
