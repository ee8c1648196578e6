// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { OutboundPayment } from "../../../schemas/treasury/outbound-payment.ts";

export interface OutboundPaymentUpdateParams {
  tracking_details: OutboundPaymentUpdateParams.TrackingDetails;
  expand?: string[];
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

export interface OutboundPaymentFailParams {
  expand?: string[];
}

export interface OutboundPaymentPostParams {
  expand?: string[];
}

export interface OutboundPaymentReturnOutboundPaymentParams {
  expand?: string[];
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
export function update(
  client: Client,
  outboundPayment: string,
  params: OutboundPaymentUpdateParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}",
    [outboundPayment],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/fail */
export function fail(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentFailParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/fail",
    [outboundPayment],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/post */
export function post(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentPostParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/post",
    [outboundPayment],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/return */
export function returnOutboundPayment(
  client: Client,
  outboundPayment: string,
  params?: OutboundPaymentReturnOutboundPaymentParams,
  options?: RequestOptions,
): ApiPromise<OutboundPayment> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_payments/{outbound_payment}/return",
    [outboundPayment],
    params,
    options,
  );
}
