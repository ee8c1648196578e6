// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../../params/treasury.ts";
import type { OutboundPayment } from "../../schemas/treasury.ts";

export type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../../params/treasury.ts";

/** `POST /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: OutboundPaymentCreateParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.post(client, "/v1/treasury/outbound_payments", [], params, options);
}

/** `GET /v1/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/treasury/outbound_payments/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentRetrieveParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.get(
    client,
    "/v1/treasury/outbound_payments/{outbound_payment}",
    [outboundPayment],
    params,
    options,
  );
}

/** `GET /v1/treasury/outbound_payments` · https://docs.stripe.com/api/treasury/outbound_payments/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: OutboundPaymentListParams<ExpandItems<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<OutboundPayment, E>> {
  return operation.list(client, "/v1/treasury/outbound_payments", [], params, options);
}

/** `POST /v1/treasury/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/treasury/outbound_payments/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentCancelParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.post(
    client,
    "/v1/treasury/outbound_payments/{outbound_payment}/cancel",
    [outboundPayment],
    params,
    options,
  );
}
