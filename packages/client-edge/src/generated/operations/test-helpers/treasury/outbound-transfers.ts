// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { OtherString } from "../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { OutboundPayment } from "../../../schemas/treasury/outbound-payment.ts";
import type { OutboundTransfer } from "../../../schemas/treasury/outbound-transfer.ts";

export interface OutboundTransferUpdateParams {
  tracking_details: OutboundTransferUpdateParams.TrackingDetails;
  expand?: string[];
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

export interface OutboundTransferFailParams {
  expand?: string[];
}

export interface OutboundTransferPostParams {
  expand?: string[];
}

export interface OutboundTransferReturnOutboundTransferParams {
  expand?: string[];
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
export function update(
  client: Client,
  outboundTransfer: string,
  params: OutboundTransferUpdateParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
    [outboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/fail */
export function fail(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferFailParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
    [outboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/post */
export function post(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferPostParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
    [outboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/return */
export function returnOutboundTransfer(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferReturnOutboundTransferParams,
  options?: RequestOptions,
): ApiPromise<OutboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
    [outboundTransfer],
    params,
    options,
  );
}
