// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  DisputeCloseParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeUpdateParams,
} from "../params/disputes.ts";
import type { Dispute } from "../schemas/dispute.ts";

/** `stripe.disputes` */
export interface DisputesActions {
  /** `GET /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeRetrieveParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /** `POST /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/update */
  update: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeUpdateParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
  /** `GET /v1/disputes` · https://docs.stripe.com/api/disputes/list */
  list: <const E extends readonly string[] = []>(
    params?: DisputeListParams<ExpandItems<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Dispute, E>>;
  /** `POST /v1/disputes/{dispute}/close` · https://docs.stripe.com/api/disputes/close */
  close: <const E extends readonly string[] = []>(
    dispute: string,
    params?: DisputeCloseParams<Expand<Dispute, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Dispute, E>>;
}

/** Binds the operations of `stripe.disputes` to a client. */
export function disputesActions(client: Client): DisputesActions {
  const bind = binder(client, "/v1/disputes");
  return {
    retrieve: bind(operation.get, "/{dispute}"),
    update: bind(
      operation.post,
      "/{dispute}",
      (params) => clear(params, ["evidence.appeal.card.supporting_files"]),
    ),
    list: bind(operation.list),
    close: bind(operation.post, "/{dispute}/close"),
  };
}
