// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { OutboundPayment } from "../../../schemas/v2/money-management.ts";

export type {
  OutboundPaymentCancelParams,
  OutboundPaymentCreateParams,
  OutboundPaymentListParams,
  OutboundPaymentRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `POST /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/create */
export function create(
  client: Client,
  params: OutboundPaymentCreateParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.postV2(client, "/v2/money_management/outbound_payments", [], params, options);
}

/** `GET /v2/money_management/outbound_payments/{outbound_payment}` · https://docs.stripe.com/api/v2/money_management/outbound_payments/retrieve */
export function retrieve(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.getV2(
    client,
    "/v2/money_management/outbound_payments/{outbound_payment}",
    [outboundPayment],
    params,
    options,
  );
}

/** `GET /v2/money_management/outbound_payments` · https://docs.stripe.com/api/v2/money_management/outbound_payments/list */
export function list(
  client: Client,
  params?: OutboundPaymentListParams,
  options?: RequestOptions,
): V2ListPromise<OutboundPayment> {
  return operation.listV2(client, "/v2/money_management/outbound_payments", [], params, options);
}

/** `POST /v2/money_management/outbound_payments/{outbound_payment}/cancel` · https://docs.stripe.com/api/v2/money_management/outbound_payments/cancel */
export function cancel(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentCancelParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.postV2(
    client,
    "/v2/money_management/outbound_payments/{outbound_payment}/cancel",
    [outboundPayment],
    params,
    options,
  );
}
