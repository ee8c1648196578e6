// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../../params/forwarding.ts";
import type { Request } from "../../schemas/forwarding.ts";

export type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../../params/forwarding.ts";

/** `POST /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: RequestCreateParams<Expand<Request, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Request, E>> {
  return operation.post(client, "/v1/forwarding/requests", [], params, options);
}

/** `GET /v1/forwarding/requests/{request}` · https://docs.stripe.com/api/forwarding/requests/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  request: string,
  params?: RequestRetrieveParams<Expand<Request, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Request, E>> {
  return operation.get(client, "/v1/forwarding/requests/{request}", [request], params, options);
}

/** `GET /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: RequestListParams<ExpandItems<Request, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Request, E>> {
  return operation.list(client, "/v1/forwarding/requests", [], params, options);
}
