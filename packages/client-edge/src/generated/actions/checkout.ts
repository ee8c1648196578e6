// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  SessionCreateParams,
  SessionExpireParams,
  SessionListLineItemsParams,
  SessionListParams,
  SessionRetrieveParams,
  SessionUpdateParams,
} from "../operations/checkout/sessions.ts";
import type { Session } from "../schemas/checkout/session.ts";
import type { LineItem } from "../schemas/line-item.ts";

/** `stripe.checkout` */
export interface CheckoutActions {
  readonly sessions: CheckoutSessionsActions;
}

/** `stripe.checkout.sessions` */
export interface CheckoutSessionsActions {
  /**
   * `POST /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (params?: SessionCreateParams, options?: RequestOptions) => ApiPromise<Session>;
  /** `GET /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/retrieve */
  retrieve: (
    session: string,
    params?: SessionRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Session>;
  /** `POST /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/update */
  update: (
    session: string,
    params?: SessionUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Session>;
  /** `GET /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/list */
  list: (params?: SessionListParams, options?: RequestOptions) => ApiListPromise<Session>;
  /** `POST /v1/checkout/sessions/{session}/expire` · https://docs.stripe.com/api/checkout/sessions/expire */
  expire: (
    session: string,
    params?: SessionExpireParams,
    options?: RequestOptions,
  ) => ApiPromise<Session>;
  /** `GET /v1/checkout/sessions/{session}/line_items` · https://docs.stripe.com/api/checkout/sessions/line_items/list */
  listLineItems: (
    session: string,
    params?: SessionListLineItemsParams,
    options?: RequestOptions,
  ) => ApiListPromise<LineItem>;
}

/** Binds the operations of `stripe.checkout` to a client. */
export function checkoutActions(client: Client): CheckoutActions {
  return {
    sessions: {
      create: (params, options) =>
        operation.post(
          client,
          "/v1/checkout/sessions",
          [],
          clear(params, [
            "invoice_creation.invoice_data.account_tax_ids",
            "invoice_creation.invoice_data.custom_fields",
            "payment_method_options.klarna.subscriptions",
            "subscription_data.invoice_settings.account_tax_ids",
            "subscription_data.invoice_settings.custom_fields",
          ]),
          options,
        ),
      retrieve: (session, params, options) =>
        operation.get(client, "/v1/checkout/sessions/{session}", [session], params, options),
      update: (session, params, options) =>
        operation.post(
          client,
          "/v1/checkout/sessions/{session}",
          [session],
          clear(params, ["line_items.*.tax_rates", "shipping_options"]),
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/checkout/sessions", [], params, options),
      expire: (session, params, options) =>
        operation.post(
          client,
          "/v1/checkout/sessions/{session}/expire",
          [session],
          params,
          options,
        ),
      listLineItems: (session, params, options) =>
        operation.list(
          client,
          "/v1/checkout/sessions/{session}/line_items",
          [session],
          params,
          options,
        ),
    },
  };
}
