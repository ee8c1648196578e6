// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  InboundTransferCancelParams,
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../../params/treasury.ts";
import type { InboundTransfer } from "../../schemas/treasury.ts";

export type {
  InboundTransferCancelParams,
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../../params/treasury.ts";

/** `POST /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: InboundTransferCreateParams<Expand<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InboundTransfer, E>> {
  return operation.post(client, "/v1/treasury/inbound_transfers", [], params, options);
}

/** `GET /v1/treasury/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/treasury/inbound_transfers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferRetrieveParams<Expand<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InboundTransfer, E>> {
  return operation.get(
    client,
    "/v1/treasury/inbound_transfers/{inbound_transfer}",
    [inboundTransfer],
    params,
    options,
  );
}

/** `GET /v1/treasury/inbound_transfers` · https://docs.stripe.com/api/treasury/inbound_transfers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: InboundTransferListParams<ExpandItems<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<InboundTransfer, E>> {
  return operation.list(client, "/v1/treasury/inbound_transfers", [], params, options);
}

/** `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` · https://docs.stripe.com/api/treasury/inbound_transfers/cancel */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferCancelParams<Expand<InboundTransfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<InboundTransfer, E>> {
  return operation.post(
    client,
    "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
    [inboundTransfer],
    params,
    options,
  );
}
