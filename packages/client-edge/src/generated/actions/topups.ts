// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  TopupCancelParams,
  TopupCreateParams,
  TopupListParams,
  TopupRetrieveParams,
  TopupUpdateParams,
} from "../operations/topups.ts";
import type { Topup } from "../schemas/topup.ts";

/** `stripe.topups` */
export interface TopupsActions {
  /** `POST /v1/topups` · https://docs.stripe.com/api/topups/create */
  create: (params: TopupCreateParams, options?: RequestOptions) => ApiPromise<Topup>;
  /** `GET /v1/topups/{topup}` · https://docs.stripe.com/api/topups/retrieve */
  retrieve: (
    topup: string,
    params?: TopupRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Topup>;
  /** `POST /v1/topups/{topup}` · https://docs.stripe.com/api/topups/update */
  update: (
    topup: string,
    params?: TopupUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<Topup>;
  /** `GET /v1/topups` · https://docs.stripe.com/api/topups/list */
  list: (params?: TopupListParams, options?: RequestOptions) => ApiListPromise<Topup>;
  /** `POST /v1/topups/{topup}/cancel` · https://docs.stripe.com/api/topups/cancel */
  cancel: (
    topup: string,
    params?: TopupCancelParams,
    options?: RequestOptions,
  ) => ApiPromise<Topup>;
}

/** Binds the operations of `stripe.topups` to a client. */
export function topupsActions(client: Client): TopupsActions {
  return {
    create: (params, options) => operation.post(client, "/v1/topups", [], params, options),
    retrieve: (topup, params, options) =>
      operation.get(client, "/v1/topups/{topup}", [topup], params, options),
    update: (topup, params, options) =>
      operation.post(client, "/v1/topups/{topup}", [topup], params, options),
    list: (params, options) => operation.list(client, "/v1/topups", [], params, options),
    cancel: (topup, params, options) =>
      operation.post(client, "/v1/topups/{topup}/cancel", [topup], params, options),
  };
}
