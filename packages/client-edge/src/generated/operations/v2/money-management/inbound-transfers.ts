// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { InboundTransfer } from "../../../schemas/v2/money-management.ts";

export type {
  InboundTransferCreateParams,
  InboundTransferListParams,
  InboundTransferRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `POST /v2/money_management/inbound_transfers` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/create */
export function create(
  client: Client,
  params: InboundTransferCreateParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.postV2(client, "/v2/money_management/inbound_transfers", [], params, options);
}

/** `GET /v2/money_management/inbound_transfers/{inbound_transfer}` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/retrieve */
export function retrieve(
  client: Client,
  inboundTransfer: string,
  params?: InboundTransferRetrieveParams,
  options?: RequestOptions,
): ApiPromise<InboundTransfer> {
  return operation.getV2(
    client,
    "/v2/money_management/inbound_transfers/{inbound_transfer}",
    [inboundTransfer],
    params,
    options,
  );
}

/** `GET /v2/money_management/inbound_transfers` · https://docs.stripe.com/api/v2/money_management/inbound_transfers/list */
export function list(
  client: Client,
  params?: InboundTransferListParams,
  options?: RequestOptions,
): V2ListPromise<InboundTransfer> {
  return operation.listV2(client, "/v2/money_management/inbound_transfers", [], params, options);
}
