// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type { OutboundPayment } from "../../../schemas/treasury/outbound-payment.ts";
import type { OutboundTransfer } from "../../../schemas/treasury/outbound-transfer.ts";

export interface OutboundTransferUpdateParams<Expand = string[]> {
  tracking_details: OutboundTransferUpdateParams.TrackingDetails;
  expand?: Expand;
}
export declare namespace OutboundTransferUpdateParams {
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

export interface OutboundTransferFailParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferPostParams<Expand = string[]> {
  expand?: Expand;
}

export interface OutboundTransferReturnOutboundTransferParams<Expand = string[]> {
  expand?: Expand;
  returned_details?: OutboundTransferReturnOutboundTransferParams.ReturnedDetails;
}
export declare namespace OutboundTransferReturnOutboundTransferParams {
  interface ReturnedDetails {
    code?: ReturnedDetails.Code;
  }
  namespace ReturnedDetails {
    type Code = OutboundPayment.ReturnedDetails.Code;
  }
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params: OutboundTransferUpdateParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
    [outboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/fail */
export function fail<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferFailParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
    [outboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/post */
export function post<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferPostParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
    [outboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/return */
export function returnOutboundTransfer<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferReturnOutboundTransferParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
    [outboundTransfer],
    params,
    options,
  );
}
