// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  SessionCreateParams,
  SessionExpireParams,
  SessionListLineItemsParams,
  SessionListParams,
  SessionRetrieveParams,
  SessionUpdateParams,
} from "../../params/checkout.ts";
import type { Session } from "../../schemas/checkout.ts";
import type { LineItem } from "../../schemas/line-item.ts";

export type {
  SessionCreateParams,
  SessionExpireParams,
  SessionListLineItemsParams,
  SessionListParams,
  SessionRetrieveParams,
  SessionUpdateParams,
} from "../../params/checkout.ts";

/**
 * `POST /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/create
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: SessionCreateParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.post(
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
  );
}

/** `GET /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  session: string,
  params?: SessionRetrieveParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.get(client, "/v1/checkout/sessions/{session}", [session], params, options);
}

/** `POST /v1/checkout/sessions/{session}` · https://docs.stripe.com/api/checkout/sessions/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  session: string,
  params?: SessionUpdateParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.post(
    client,
    "/v1/checkout/sessions/{session}",
    [session],
    clear(params, ["line_items.*.tax_rates", "shipping_options"]),
    options,
  );
}

/** `GET /v1/checkout/sessions` · https://docs.stripe.com/api/checkout/sessions/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: SessionListParams<ExpandItems<Session, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Session, E>> {
  return operation.list(client, "/v1/checkout/sessions", [], params, options);
}

/** `POST /v1/checkout/sessions/{session}/expire` · https://docs.stripe.com/api/checkout/sessions/expire */
export function expire<const E extends readonly string[] = []>(
  client: Client,
  session: string,
  params?: SessionExpireParams<Expand<Session, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Session, E>> {
  return operation.post(
    client,
    "/v1/checkout/sessions/{session}/expire",
    [session],
    params,
    options,
  );
}

/** `GET /v1/checkout/sessions/{session}/line_items` · https://docs.stripe.com/api/checkout/sessions/line_items/list */
export function listLineItems<const E extends readonly string[] = []>(
  client: Client,
  session: string,
  params?: SessionListLineItemsParams<ExpandItems<LineItem, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<LineItem, E>> {
  return operation.list(
    client,
    "/v1/checkout/sessions/{session}/line_items",
    [session],
    params,
    options,
  );
}
