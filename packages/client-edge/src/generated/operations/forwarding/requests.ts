// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type {
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Request } from "../../schemas/forwarding/request.ts";

export interface RequestCreateParams {
  payment_method: string;
  replacements: RequestCreateParams.Replacement[];
  request: RequestCreateParams.Request;
  url: string;
  expand?: string[];
  metadata?: MetadataParam;
}
export declare namespace RequestCreateParams {
  type Replacement =
    | "card_cvc"
    | "card_expiry"
    | "card_number"
    | "cardholder_name"
    | "request_signature"
    | OtherString;
  interface Request {
    body?: string;
    headers?: Request.Header[];
  }
  namespace Request {
    interface Header {
      name: string;
      value: string;
    }
  }
}

export interface RequestRetrieveParams {
  expand?: string[];
}

export interface RequestListParams extends PaginationParams {
  created?: RangeQueryParam;
  expand?: string[];
}

/** `POST /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/create */
export function create(
  client: Client,
  params: RequestCreateParams,
  options?: RequestOptions,
): ApiPromise<Request> {
  return operation.post(client, "/v1/forwarding/requests", [], params, options);
}

/** `GET /v1/forwarding/requests/{request}` · https://docs.stripe.com/api/forwarding/requests/retrieve */
export function retrieve(
  client: Client,
  request: string,
  params?: RequestRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Request> {
  return operation.get(client, "/v1/forwarding/requests/{request}", [request], params, options);
}

/** `GET /v1/forwarding/requests` · https://docs.stripe.com/api/forwarding/requests/list */
export function list(
  client: Client,
  params?: RequestListParams,
  options?: RequestOptions,
): ApiListPromise<Request> {
  return operation.list(client, "/v1/forwarding/requests", [], params, options);
}
