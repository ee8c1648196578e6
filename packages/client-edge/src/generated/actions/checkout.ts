// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SessionCreateParams,
  SessionExpireParams,
  SessionListLineItemsParams,
  SessionListParams,
  SessionRetrieveParams,
  SessionUpdateParams,
} from "../params/checkout/sessions.ts";
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
  create: <const E extends readonly string[] = []>(
    params?: SessionCreateParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
  /** `GET /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionRetrieveParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
  /** `POST /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/update */
  update: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionUpdateParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
  /** `GET /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/list */
  list: <const E extends readonly string[] = []>(
    params?: SessionListParams<ExpandItems<Session, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Session, E>>;
  /** `POST /v1/checkout/sessions/{session}/expire` · https://docs.stripe.com/api/checkout/sessions/expire */
  expire: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionExpireParams<Expand<Session, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Session, E>>;
  /** `GET /v1/checkout/sessions/{session}/line_items` · https://docs.stripe.com/api/checkout/sessions/line_items/list */
  listLineItems: <const E extends readonly string[] = []>(
    session: string,
    params?: SessionListLineItemsParams<ExpandItems<LineItem, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<LineItem, E>>;
}

/** Binds the operations of `stripe.checkout` to a client. */
export function checkoutActions(client: Client): CheckoutActions {
  return {
    sessions: checkoutSessionsActions(client),
  };
}

function checkoutSessionsActions(client: Client): CheckoutSessionsActions {
  const bind = binder(client, "/v1/checkout/sessions");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "invoice_creation.invoice_data.account_tax_ids",
        "invoice_creation.invoice_data.custom_fields",
        "payment_method_options.klarna.subscriptions",
        "subscription_data.invoice_settings.account_tax_ids",
        "subscription_data.invoice_settings.custom_fields",
      ]),
    ),
    retrieve: bind(operation.get, "/{session}"),
    update: bind(
      operation.post,
      "/{session}",
      (params) => clear(params, ["line_items.*.tax_rates", "shipping_options"]),
    ),
    list: bind(operation.list),
    expire: bind(operation.post, "/{session}/expire"),
    listLineItems: bind(operation.list, "/{session}/line_items"),
  };
}
