// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  OutboundTransferCancelParams,
  OutboundTransferCreateParams,
  OutboundTransferListParams,
  OutboundTransferRetrieveParams,
} from "../../params/treasury.ts";
import type { OutboundTransfer } from "../../schemas/treasury.ts";

export type {
  OutboundTransferCancelParams,
  OutboundTransferCreateParams,
  OutboundTransferListParams,
  OutboundTransferRetrieveParams,
} from "../../params/treasury.ts";

/** `POST /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: OutboundTransferCreateParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(client, "/v1/treasury/outbound_transfers", [], params, options);
}

/** `GET /v1/treasury/outbound_transfers/{outbound_transfer}` · https://docs.stripe.com/api/treasury/outbound_transfers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferRetrieveParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.get(
    client,
    "/v1/treasury/outbound_transfers/{outbound_transfer}",
    [outboundTransfer],
    params,
    options,
  );
}

/** `GET /v1/treasury/outbound_transfers` · https://docs.stripe.com/api/treasury/outbound_transfers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: OutboundTransferListParams<ExpandItems<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<OutboundTransfer, E>> {
  return operation.list(client, "/v1/treasury/outbound_transfers", [], params, options);
}

/** `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/outbound_transfers/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  outboundTransfer: string,
  params?: OutboundTransferCancelParams<Expand<OutboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<OutboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
    [outboundTransfer],
    params,
    options,
  );
}
