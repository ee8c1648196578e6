// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
} from "../../../params/test-helpers/treasury.ts";
import type { OutboundPayment } from "../../../schemas/treasury.ts";

export type {
  OutboundPaymentFailParams,
  OutboundPaymentPostParams,
  OutboundPaymentReturnOutboundPaymentParams,
  OutboundPaymentUpdateParams,
} from "../../../params/test-helpers/treasury.ts";

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  outboundPayment: string,
  params: OutboundPaymentUpdateParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}",
    [outboundPayment],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/fail */
export function fail<const E extends readonly string[] = []>(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentFailParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail",
    [outboundPayment],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/post */
export function post<const E extends readonly string[] = []>(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentPostParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post",
    [outboundPayment],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/return */
export function returnOutboundPayment<const E extends readonly string[] = []>(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentReturnOutboundPaymentParams<Expand<OutboundPayment, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundPayment, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return",
    [outboundPayment],
    params,
    options,
  );
}
