// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  DisputeCloseParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeUpdateParams,
} from "../operations/disputes.ts";
import type { Dispute } from "../schemas/dispute.ts";

/** `stripe.disputes` */
export interface DisputesActions {
  /** `GET /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/retrieve */
  retrieve: (
    dispute: string,
    params?: DisputeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Dispute>;
  /** `POST /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/update */
  update: (
    dispute: string,
    params?: DisputeUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Dispute>;
  /** `GET /v1/disputes` · https://docs.stripe.com/api/disputes/list */
  list: (params?: DisputeListParams, options?: RequestOptions) => ApiListPromise<Dispute>;
  /** `POST /v1/disputes/{dispute}/close` · https://docs.stripe.com/api/disputes/close */
  close: (
    dispute: string,
    params?: DisputeCloseParams,
    options?: RequestOptions,
  ) => ApiPromise<Dispute>;
}

/** Binds the operations of `stripe.disputes` to a client. */
export function disputesActions(client: Client): DisputesActions {
  return {
    retrieve: (dispute, params, options) =>
      operation.get(client, "/v1/disputes/{dispute}", [dispute], params, options),
    update: (dispute, params, options) =>
      operation.post(
        client,
        "/v1/disputes/{dispute}",
        [dispute],
        clear(params, ["evidence.appeal.card.supporting_files"]),
        options,
      ),
    list: (params, options) => operation.list(client, "/v1/disputes", [], params, options),
    close: (dispute, params, options) =>
      operation.post(client, "/v1/disputes/{dispute}/close", [dispute], params, options),
  };
}
