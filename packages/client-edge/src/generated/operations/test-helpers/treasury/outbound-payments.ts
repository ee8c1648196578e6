// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type { OutboundPayment } from "../../../schemas/treasury/outbound-payment.ts";

export interface OutboundPaymentUpdateParams<Expand = string[]> {
  tracking_details: OutboundPaymentUpdateParams.TrackingDetails;
  expand?: Expand;
}
export declare namespace OutboundPaymentUpdateParams {
  interface TrackingDetails {
    type: TrackingDetails.Type;
    ach?: TrackingDetails.Ach;
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  namespace TrackingDetails {
    type Type = "ach" | "us_domestic_wire" | OtherString;
    interface Ach {
      trace_id: string;
    }
    interface UsDomesticWire {
      chips?: string;
      imad?: string;
      omad?: string;
    }
  }
}

export interface OutboundPaymentFailParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentPostParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundPaymentReturnOutboundPaymentParams<Expand = string[]> {
  expand?: Expand;
  returned_details?: OutboundPaymentReturnOutboundPaymentParams.ReturnedDetails;
}
export declare namespace OutboundPaymentReturnOutboundPaymentParams {
  interface ReturnedDetails {
    code?: ReturnedDetails.Code;
  }
  namespace ReturnedDetails {
    type Code = OutboundPayment.ReturnedDetails.Code;
  }
}

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
