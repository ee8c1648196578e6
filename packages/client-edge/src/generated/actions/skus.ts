// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  SkusCreateParams,
  SkusDeleteParams,
  SkusListParams,
  SkusRetrieveParams,
  SkusUpdateParams,
} from "../params/skus.ts";
import type { DeletedSku, Sku } from "../schemas/sku.ts";

/** `stripe.skus` */
export interface SkusActions {
  /**
   * `POST /v1/skus` · https://docs.stripe.com/api/skus/create
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params: SkusCreateParams<Expand<Sku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Sku, E>>;
  /**
   * `GET /v1/skus/{sku}` · https://docs.stripe.com/api/skus/retrieve
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    sku: string,
    params?: SkusRetrieveParams<Expand<Sku | DeletedSku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Sku | DeletedSku, E>>;
  /**
   * `POST /v1/skus/{sku}` · https://docs.stripe.com/api/skus/update
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  update: <const E extends readonly string[] = []>(
    sku: string,
    params?: SkusUpdateParams<Expand<Sku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Sku, E>>;
  /**
   * `DELETE /v1/skus/{sku}` · https://docs.stripe.com/api/skus/delete
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  del: (sku: string, params?: SkusDeleteParams, options?: RequestOptions) => ApiPromise<DeletedSku>;
  /**
   * `GET /v1/skus` · https://docs.stripe.com/api/skus/list
   *
   * Sent with `Stripe-Version: 2022-08-01`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: SkusListParams<ExpandItems<Sku, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Sku, E>>;
}

/** Binds the operations of `stripe.skus` to a client. */
export function skusActions(client: Client): SkusActions {
  const bind = binder(client, "/v1/skus", { version: "2022-08-01" });
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{sku}"),
    update: bind(operation.post, "/{sku}"),
    del: bind(operation.del, "/{sku}"),
    list: bind(operation.list),
  };
}
