// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../params/forwarding/requests.ts";
import type { Request } from "../schemas/forwarding/request.ts";

/** `stripe.forwarding` */
export interface ForwardingActions {
  readonly requests: ForwardingRequestsActions;
}

/** `stripe.forwarding.requests` */
export interface ForwardingRequestsActions {
  /** `POST /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/create */
  create: <const E extends readonly string[] = []>(
    params: RequestCreateParams<Expand<Request, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Request, E>>;
  /** `GET /v1/forwarding/requests/{request}` · https://docs.stripe.com/api/forwarding/requests/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    request: string,
    params?: RequestRetrieveParams<Expand<Request, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Request, E>>;
  /** `GET /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/list */
  list: <const E extends readonly string[] = []>(
    params?: RequestListParams<ExpandItems<Request, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Request, E>>;
}

/** Binds the operations of `stripe.forwarding` to a client. */
export function forwardingActions(client: Client): ForwardingActions {
  return {
    requests: forwardingRequestsActions(client),
  };
}

function forwardingRequestsActions(client: Client): ForwardingRequestsActions {
  const bind = binder(client, "/v1/forwarding/requests");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{request}"),
    list: bind(operation.list),
  };
}
