// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams, RangeQueryParam } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Token } from "../../schemas/issuing/token.ts";

export interface TokenRetrieveParams {
  expand?: string[];
}

export interface TokenUpdateParams {
  status: TokenUpdateParams.Status;
  expand?: string[];
}
export declare namespace TokenUpdateParams {
  type Status = "active" | "deleted" | "suspended" | OtherString;
}

export interface TokenListParams extends PaginationParams {
  card: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  status?: TokenListParams.Status;
}
export declare namespace TokenListParams {
  type Status = "active" | "deleted" | "requested" | "suspended" | OtherString;
}

/** `GET /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/retrieve */
export function retrieve(
  client: Client,
  token: string,
  params?: TokenRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Token> {
  return operation.get(client, "/v1/issuing/tokens/{token}", [token], params, options);
}

/** `POST /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/update */
export function update(
  client: Client,
  token: string,
  params: TokenUpdateParams,
  options?: RequestOptions,
): ApiPromise<Token> {
  return operation.post(client, "/v1/issuing/tokens/{token}", [token], params, options);
}

/** `GET /v1/issuing/tokens` · https://docs.stripe.com/api/issuing/tokens/list */
export function list(
  client: Client,
  params: TokenListParams,
  options?: RequestOptions,
): ApiListPromise<Token> {
  return operation.list(client, "/v1/issuing/tokens", [], params, options);
}
