// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PayoutCancelParams,
  PayoutCreateParams,
  PayoutListParams,
  PayoutRetrieveParams,
  PayoutReverseParams,
  PayoutUpdateParams,
} from "../params/payouts.ts";
import type { Payout } from "../schemas/payout.ts";

/** `stripe.payouts` */
export interface PayoutsActions {
  /** `POST /v1/payouts` · https://docs.stripe.com/api/payouts/create */
  create: <const E extends readonly string[] = []>(
    params: PayoutCreateParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `GET /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutRetrieveParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `POST /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/update */
  update: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutUpdateParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `GET /v1/payouts` · https://docs.stripe.com/api/payouts/list */
  list: <const E extends readonly string[] = []>(
    params?: PayoutListParams<ExpandItems<Payout, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Payout, E>>;
  /** `POST /v1/payouts/{payout}/cancel` · https://docs.stripe.com/api/payouts/cancel */
  cancel: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutCancelParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
  /** `POST /v1/payouts/{payout}/reverse` · https://docs.stripe.com/api/payouts/reverse */
  reverse: <const E extends readonly string[] = []>(
    payout: string,
    params?: PayoutReverseParams<Expand<Payout, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Payout, E>>;
}

/** Binds the operations of `stripe.payouts` to a client. */
export function payoutsActions(client: Client): PayoutsActions {
  const bind = binder(client, "/v1/payouts");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payout}"),
    update: bind(operation.post, "/{payout}"),
    list: bind(operation.list),
    cancel: bind(operation.post, "/{payout}/cancel"),
    reverse: bind(operation.post, "/{payout}/reverse"),
  };
}
