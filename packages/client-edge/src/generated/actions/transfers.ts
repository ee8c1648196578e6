// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  TransferCreateParams,
  TransferCreateReversalParams,
  TransferListParams,
  TransferListReversalsParams,
  TransferRetrieveParams,
  TransferRetrieveReversalParams,
  TransferUpdateParams,
  TransferUpdateReversalParams,
} from "../operations/transfers.ts";
import type { TransferReversal } from "../schemas/transfer-reversal.ts";
import type { Transfer } from "../schemas/transfer.ts";

/** `stripe.transfers` */
export interface TransfersActions {
  /** `POST /v1/transfers` · https://docs.stripe.com/api/transfers/create */
  create: (params: TransferCreateParams, options?: RequestOptions) => ApiPromise<Transfer>;
  /** `GET /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/retrieve */
  retrieve: (
    transfer: string,
    params?: TransferRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Transfer>;
  /** `POST /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/update */
  update: (
    transfer: string,
    params?: TransferUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Transfer>;
  /** `GET /v1/transfers` · https://docs.stripe.com/api/transfers/list */
  list: (params?: TransferListParams, options?: RequestOptions) => ApiListPromise<Transfer>;
  /** `GET /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals/list */
  listReversals: (
    transfer: string,
    params?: TransferListReversalsParams,
    options?: RequestOptions,
  ) => ApiListPromise<TransferReversal>;
  /** `POST /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals */
  createReversal: (
    transfer: string,
    params?: TransferCreateReversalParams,
    options?: RequestOptions,
  ) => ApiPromise<TransferReversal>;
  /** `GET /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/retrieve */
  retrieveReversal: (
    transfer: string,
    reversal: string,
    params?: TransferRetrieveReversalParams,
    options?: RequestOptions,
  ) => ApiPromise<TransferReversal>;
  /** `POST /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/update */
  updateReversal: (
    transfer: string,
    reversal: string,
    params?: TransferUpdateReversalParams,
    options?: RequestOptions,
  ) => ApiPromise<TransferReversal>;
}

/** Binds the operations of `stripe.transfers` to a client. */
export function transfersActions(client: Client): TransfersActions {
  return {
    create: (params, options) => operation.post(client, "/v1/transfers", [], params, options),
    retrieve: (transfer, params, options) =>
      operation.get(client, "/v1/transfers/{transfer}", [transfer], params, options),
    update: (transfer, params, options) =>
      operation.post(client, "/v1/transfers/{transfer}", [transfer], params, options),
    list: (params, options) => operation.list(client, "/v1/transfers", [], params, options),
    listReversals: (transfer, params, options) =>
      operation.list(client, "/v1/transfers/{transfer}/reversals", [transfer], params, options),
    createReversal: (transfer, params, options) =>
      operation.post(client, "/v1/transfers/{transfer}/reversals", [transfer], params, options),
    retrieveReversal: (transfer, reversal, params, options) =>
      operation.get(
        client,
        "/v1/transfers/{transfer}/reversals/{reversal}",
        [transfer, reversal],
        params,
        options,
      ),
    updateReversal: (transfer, reversal, params, options) =>
      operation.post(
        client,
        "/v1/transfers/{transfer}/reversals/{reversal}",
        [transfer, reversal],
        params,
        options,
      ),
  };
}
