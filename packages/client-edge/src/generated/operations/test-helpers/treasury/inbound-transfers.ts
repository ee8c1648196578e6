// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
} from "../../../params/test-helpers/treasury.ts";
import type { InboundTransfer } from "../../../schemas/treasury.ts";

export type {
  InboundTransferFailParams,
  InboundTransferReturnInboundTransferParams,
  InboundTransferSucceedParams,
} from "../../../params/test-helpers/treasury.ts";

/** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/fail */
export function fail<const E extends readonly string[] = []>(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferFailParams<Expand<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/fail",
    [inboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/return */
export function returnInboundTransfer<const E extends readonly string[] = []>(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferReturnInboundTransferParams<Expand<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/return",
    [inboundTransfer],
    params,
    options,
  );
}

/** `POST /v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed` · https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/succeed */
export function succeed<const E extends readonly string[] = []>(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferSucceedParams<Expand<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/treasury/inbound_transfers/{inbound_transfer}/succeed",
    [inboundTransfer],
    params,
    options,
  );
}
