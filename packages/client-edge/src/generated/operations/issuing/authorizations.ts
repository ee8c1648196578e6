// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Authorization } from "../../schemas/issuing/authorization.ts";

export interface AuthorizationRetrieveParams {
  expand?: string[];
}

export interface AuthorizationUpdateParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthorizationListParams extends PaginationParams {
  card?: string;
  cardholder?: string;
  created?: RangeQueryParam | number;
  expand?: string[];
  status?: AuthorizationListParams.Status;
}
export declare namespace AuthorizationListParams {
  type Status = "closed" | "expired" | "pending" | "reversed" | OtherString;
}

export interface AuthorizationApproveParams {
  amount?: number;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface AuthorizationDeclineParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

/** `GET /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/retrieve */
export function retrieve(
  client: Client,
  authorization: string,
  params?: AuthorizationRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Authorization> {
  return operation.get(
    client,
    "/v1/issuing/authorizations/{authorization}",
    [authorization],
    params,
    options,
  );
}

/** `POST /v1/issuing/authorizations/{authorization}` · https://docs.stripe.com/api/issuing/authorizations/update */
export function update(
  client: Client,
  authorization: string,
  params?: AuthorizationUpdateParams,
  options?: RequestOptions,
): ApiPromise<Authorization> {
  return operation.post(
    client,
    "/v1/issuing/authorizations/{authorization}",
    [authorization],
    params,
    options,
  );
}

/** `GET /v1/issuing/authorizations` · https://docs.stripe.com/api/issuing/authorizations/list */
export function list(
  client: Client,
  params?: AuthorizationListParams,
  options?: RequestOptions,
): ApiListPromise<Authorization> {
  return operation.list(client, "/v1/issuing/authorizations", [], params, options);
}

/**
 * `POST /v1/issuing/authorizations/{authorization}/approve` · https://docs.stripe.com/api/issuing/authorizations/approve
 *
 * @deprecated
 */
export function approve(
  client: Client,
  authorization: string,
  params?: AuthorizationApproveParams,
  options?: RequestOptions,
): ApiPromise<Authorization> {
  return operation.post(
    client,
    "/v1/issuing/authorizations/{authorization}/approve",
    [authorization],
    params,
    options,
  );
}

/**
 * `POST /v1/issuing/authorizations/{authorization}/decline` · https://docs.stripe.com/api/issuing/authorizations/decline
 *
 * @deprecated
 */
export function decline(
  client: Client,
  authorization: string,
  params?: AuthorizationDeclineParams,
  options?: RequestOptions,
): ApiPromise<Authorization> {
  return operation.post(
    client,
    "/v1/issuing/authorizations/{authorization}/decline",
    [authorization],
    params,
    options,
  );
}
