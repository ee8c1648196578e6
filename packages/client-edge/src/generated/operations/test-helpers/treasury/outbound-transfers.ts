// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type {
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
} from "../../../params/test-helpers/treasury.ts";
import type { OutboundTransfer } from "../../../schemas/treasury.ts";

export type {
  OutboundTransferFailParams,
  OutboundTransferPostParams,
  OutboundTransferReturnOutboundTransferParams,
  OutboundTransferUpdateParams,
} from "../../../params/test-helpers/treasury.ts";

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
