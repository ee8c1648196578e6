// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import * as paymentLinks from "../operations/payment-links.ts";
import type {
  PaymentLinkCreateParams,
  PaymentLinkListLineItemsParams,
  PaymentLinkListParams,
  PaymentLinkRetrieveParams,
  PaymentLinkUpdateParams,
} from "../operations/payment-links.ts";
import type { LineItem } from "../schemas/line-item.ts";
import type { PaymentLink } from "../schemas/payment-link.ts";

/** `stripe.paymentLinks` */
export interface PaymentLinksActions {
  /** `POST /v1/payment_links` · https://docs.stripe.com/api/payment_links/create */
  create: (params: PaymentLinkCreateParams, options?: RequestOptions) => ApiPromise<PaymentLink>;
  /** `GET /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/retrieve */
  retrieve: (
    paymentLink: string,
    params?: PaymentLinkRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentLink>;
  /** `POST /v1/payment_links/{payment_link}` · https://docs.stripe.com/api/payment_links/update */
  update: (
    paymentLink: string,
    params?: PaymentLinkUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentLink>;
  /** `GET /v1/payment_links` · https://docs.stripe.com/api/payment_links/list */
  list: (params?: PaymentLinkListParams, options?: RequestOptions) => ApiListPromise<PaymentLink>;
  /** `GET /v1/payment_links/{payment_link}/line_items` · https://docs.stripe.com/api/payment_links/line_items/list */
  listLineItems: (
    paymentLink: string,
    params?: PaymentLinkListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<LineItem>;
}

/** Binds the operations of `stripe.paymentLinks` to a client. */
export function paymentLinksActions(client: Client): PaymentLinksActions {
  return {
    create: (params, options) => paymentLinks.create(client, params, options),
    retrieve: (paymentLink, params, options) =>
      paymentLinks.retrieve(client, paymentLink, params, options),
    update: (paymentLink, params, options) =>
      paymentLinks.update(client, paymentLink, params, options),
    list: (params, options) => paymentLinks.list(client, params, options),
    listLineItems: (paymentLink, params, options) =>
      paymentLinks.listLineItems(client, paymentLink, params, options),
  };
}
