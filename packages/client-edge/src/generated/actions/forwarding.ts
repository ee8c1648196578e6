// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  RequestCreateParams,
  RequestListParams,
  RequestRetrieveParams,
} from "../operations/forwarding/requests.ts";
import type { Request } from "../schemas/forwarding/request.ts";

/** `stripe.forwarding` */
export interface ForwardingActions {
  readonly requests: ForwardingRequestsActions;
}

/** `stripe.forwarding.requests` */
export interface ForwardingRequestsActions {
  /** `POST /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/create */
  create: (params: RequestCreateParams, options?: RequestOptions) => ApiPromise<Request>;
  /** `GET /v1/forwarding/requests/{request}` · https://docs.stripe.com/api/forwarding/requests/retrieve */
  retrieve: (
    request: string,
    params?: RequestRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<Request>;
  /** `GET /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/list */
  list: (params?: RequestListParams, options?: RequestOptions) => ApiListPromise<Request>;
}

/** Binds the operations of `stripe.forwarding` to a client. */
export function forwardingActions(client: Client): ForwardingActions {
  return {
    requests: {
      create: (params, options) =>
        operation.post(client, "/v1/forwarding/requests", [], params, options),
      retrieve: (request, params, options) =>
        operation.get(client, "/v1/forwarding/requests/{request}", [request], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/forwarding/requests", [], params, options),
    },
  };
}
