// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  DisputeCloseParams,
  DisputeListParams,
  DisputeRetrieveParams,
  DisputeUpdateParams,
} from "../params/disputes.ts";

/** `GET /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeRetrieveParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.get(client, "/v1/disputes/{dispute}", [dispute], params, options);
}

/** `POST /v1/disputes/{dispute}` · https://docs.stripe.com/api/disputes/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeUpdateParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(
    client,
    "/v1/disputes/{dispute}",
    [dispute],
    clear(params, ["evidence.appeal.card.supporting_files"]),
    options,
  );
}

/** `GET /v1/disputes` · https://docs.stripe.com/api/disputes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: DisputeListParams<ExpandItems<Dispute, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Dispute, E>> {
  return operation.list(client, "/v1/disputes", [], params, options);
}

/** `POST /v1/disputes/{dispute}/close` · https://docs.stripe.com/api/disputes/close */
export function close<const E extends readonly string[] = []>(
  client: Client,
  dispute: string,
  params?: DisputeCloseParams<Expand<Dispute, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Dispute, E>> {
  return operation.post(client, "/v1/disputes/{dispute}/close", [dispute], params, options);
}
