// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TransferCreateParams,
  TransferCreateReversalParams,
  TransferListParams,
  TransferListReversalsParams,
  TransferRetrieveParams,
  TransferRetrieveReversalParams,
  TransferUpdateParams,
  TransferUpdateReversalParams,
} from "../params/transfers.ts";
import type { TransferReversal } from "../schemas/transfer-reversal.ts";
import type { Transfer } from "../schemas/transfer.ts";

export type {
  TransferCreateParams,
  TransferCreateReversalParams,
  TransferListParams,
  TransferListReversalsParams,
  TransferRetrieveParams,
  TransferRetrieveReversalParams,
  TransferUpdateParams,
  TransferUpdateReversalParams,
} from "../params/transfers.ts";

/** `POST /v1/transfers` · https://docs.stripe.com/api/transfers/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: TransferCreateParams<Expand<Transfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transfer, E>> {
  return operation.post(client, "/v1/transfers", [], params, options);
}

/** `GET /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  transfer: string,
  params?: TransferRetrieveParams<Expand<Transfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transfer, E>> {
  return operation.get(client, "/v1/transfers/{transfer}", [transfer], params, options);
}

/** `POST /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  transfer: string,
  params?: TransferUpdateParams<Expand<Transfer, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Transfer, E>> {
  return operation.post(client, "/v1/transfers/{transfer}", [transfer], params, options);
}

/** `GET /v1/transfers` · https://docs.stripe.com/api/transfers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TransferListParams<ExpandItems<Transfer, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Transfer, E>> {
  return operation.list(client, "/v1/transfers", [], params, options);
}

/** `GET /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals/list */
export function listReversals<const E extends readonly string[] = []>(
  client: Client,
  transfer: string,
  params?: TransferListReversalsParams<ExpandItems<TransferReversal, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TransferReversal, E>> {
  return operation.list(client, "/v1/transfers/{transfer}/reversals", [transfer], params, options);
}

/** `POST /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals */
export function createReversal<const E extends readonly string[] = []>(
  client: Client,
  transfer: string,
  params?: TransferCreateReversalParams<Expand<TransferReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TransferReversal, E>> {
  return operation.post(client, "/v1/transfers/{transfer}/reversals", [transfer], params, options);
}

/** `GET /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/retrieve */
export function retrieveReversal<const E extends readonly string[] = []>(
  client: Client,
  transfer: string,
  reversal: string,
  params?: TransferRetrieveReversalParams<Expand<TransferReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TransferReversal, E>> {
  return operation.get(
    client,
    "/v1/transfers/{transfer}/reversals/{reversal}",
    [transfer, reversal],
    params,
    options,
  );
}

/** `POST /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/update */
export function updateReversal<const E extends readonly string[] = []>(
  client: Client,
  transfer: string,
  reversal: string,
  params?: TransferUpdateReversalParams<Expand<TransferReversal, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TransferReversal, E>> {
  return operation.post(
    client,
    "/v1/transfers/{transfer}/reversals/{reversal}",
    [transfer, reversal],
    params,
    options,
  );
}
