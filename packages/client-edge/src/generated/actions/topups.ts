// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TopupCancelParams,
  TopupCreateParams,
  TopupListParams,
  TopupRetrieveParams,
  TopupUpdateParams,
} from "../params/topups.ts";
import type { Topup } from "../schemas/topup.ts";

/** `stripe.topups` */
export interface TopupsActions {
  /** `POST /v1/topups` · https://docs.stripe.com/api/topups/create */
  create: <const E extends readonly string[] = []>(
    params: TopupCreateParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
  /** `GET /v1/topups/{topup}` · https://docs.stripe.com/api/topups/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    topup: string,
    params?: TopupRetrieveParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
  /** `POST /v1/topups/{topup}` · https://docs.stripe.com/api/topups/update */
  update: <const E extends readonly string[] = []>(
    topup: string,
    params?: TopupUpdateParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
  /** `GET /v1/topups` · https://docs.stripe.com/api/topups/list */
  list: <const E extends readonly string[] = []>(
    params?: TopupListParams<ExpandItems<Topup, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Topup, E>>;
  /** `POST /v1/topups/{topup}/cancel` · https://docs.stripe.com/api/topups/cancel */
  cancel: <const E extends readonly string[] = []>(
    topup: string,
    params?: TopupCancelParams<Expand<Topup, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Topup, E>>;
}

/** Binds the operations of `stripe.topups` to a client. */
export function topupsActions(client: Client): TopupsActions {
  const bind = binder(client, "/v1/topups");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{topup}"),
    update: bind(operation.post, "/{topup}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{topup}/cancel"),
  };
}
