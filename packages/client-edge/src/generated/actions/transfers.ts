// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.transfers` */
export interface TransfersActions {
  /** `POST /v1/transfers` · https://docs.stripe.com/api/transfers/create */
  create: <const E extends readonly string[] = []>(
    params: TransferCreateParams<Expand<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transfer, E>>;
  /** `GET /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferRetrieveParams<Expand<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transfer, E>>;
  /** `POST /v1/transfers/{transfer}` · https://docs.stripe.com/api/transfers/update */
  update: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferUpdateParams<Expand<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Transfer, E>>;
  /** `GET /v1/transfers` · https://docs.stripe.com/api/transfers/list */
  list: <const E extends readonly string[] = []>(
    params?: TransferListParams<ExpandItems<Transfer, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Transfer, E>>;
  /** `GET /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals/list */
  listReversals: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferListReversalsParams<ExpandItems<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TransferReversal, E>>;
  /** `POST /v1/transfers/{transfer}/reversals` · https://docs.stripe.com/api/transfers/reversals */
  createReversal: <const E extends readonly string[] = []>(
    transfer: string,
    params?: TransferCreateReversalParams<Expand<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransferReversal, E>>;
  /** `GET /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/retrieve */
  retrieveReversal: <const E extends readonly string[] = []>(
    transfer: string,
    reversal: string,
    params?: TransferRetrieveReversalParams<Expand<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransferReversal, E>>;
  /** `POST /v1/transfers/{transfer}/reversals/{reversal}` · https://docs.stripe.com/api/transfers/reversals/update */
  updateReversal: <const E extends readonly string[] = []>(
    transfer: string,
    reversal: string,
    params?: TransferUpdateReversalParams<Expand<TransferReversal, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TransferReversal, E>>;
}

/** Binds the operations of `stripe.transfers` to a client. */
export function transfersActions(client: Client): TransfersActions {
  const bind = binder(client, "/v1/transfers");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{transfer}"),
    update: bind(operation.post, "/{transfer}"),
    list: bind(operation.list),
    listReversals: bind(operation.list, "/{transfer}/reversals"),
    createReversal: bind(operation.post, "/{transfer}/reversals"),
    retrieveReversal: bind(operation.get, "/{transfer}/reversals/{reversal}"),
    updateReversal: bind(operation.post, "/{transfer}/reversals/{reversal}"),
  };
}
