// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { InboundTransfer } from "../../../schemas/treasury/inbound-transfer.ts";

export interface InboundTransferFailParams {
  expand?: string[];
  failure_details?: InboundTransferFailParams.FailureDetails;
}
export declare namespace InboundTransferFailParams {
  interface FailureDetails {
    code?: FailureDetails.Code;
  }
  namespace FailureDetails {
    type Code = InboundTransfer.FailureDetails.Code;
  }
}

export interface InboundTransferReturnInboundTransferParams {
  expand?: string[];
}

export interface InboundTransferSucceedParams {
  expand?: string[];
}

/** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/fail */
export function fail(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferFailParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail",
    [inboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/return */
export function returnInboundTransfer(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferReturnInboundTransferParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return",
    [inboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/succeed */
export function succeed(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferSucceedParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed",
    [inboundTransfer],
    params,
    options,
  );
}
