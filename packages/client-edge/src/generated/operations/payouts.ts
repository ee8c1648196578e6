// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type {
  Emptyable,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Payout } from "../schemas/payout.ts";

export interface PayoutCreateParams {
  amount: number;
  currency: string;
  description?: string;
  destination?: string;
  expand?: string[];
  metadata?: MetadataParam;
  method?: PayoutCreateParams.Method;
  payout_method?: string;
  source_type?: PayoutCreateParams.SourceType;
  statement_descriptor?: string;
}
export declare namespace PayoutCreateParams {
  type Method = "instant" | "standard" | OtherString;
  type SourceType = "bank_account" | "card" | "fpx" | OtherString;
}

export interface PayoutRetrieveParams {
  expand?: string[];
}

export interface PayoutUpdateParams {
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface PayoutListParams extends PaginationParams {
  arrival_date?: RangeQueryParam | number;
  created?: RangeQueryParam | number;
  destination?: string;
  expand?: string[];
  status?: string;
}

export interface PayoutCancelParams {
  expand?: string[];
}

export interface PayoutReverseParams {
  expand?: string[];
  metadata?: MetadataParam;
}

/** `POST /v1/payouts` · https://docs.stripe.com/api/payouts/create */
export function create(
  client: Client,
  params: PayoutCreateParams,
  options?: RequestOptions,
): ApiPromise<Payout> {
  return operation.post(client, "/v1/payouts", [], params, options);
}

/** `GET /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/retrieve */
export function retrieve(
  client: Client,
  payout: string,
  params?: PayoutRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Payout> {
  return operation.get(client, "/v1/payouts/{payout}", [payout], params, options);
}

/** `POST /v1/payouts/{payout}` · https://docs.stripe.com/api/payouts/update */
export function update(
  client: Client,
  payout: string,
  params?: PayoutUpdateParams,
  options?: RequestOptions,
): ApiPromise<Payout> {
  return operation.post(client, "/v1/payouts/{payout}", [payout], params, options);
}

/** `GET /v1/payouts` · https://docs.stripe.com/api/payouts/list */
export function list(
  client: Client,
  params?: PayoutListParams,
  options?: RequestOptions,
): ApiListPromise<Payout> {
  return operation.list(client, "/v1/payouts", [], params, options);
}

/** `POST /v1/payouts/{payout}/cancel` · https://docs.stripe.com/api/payouts/cancel */
export function cancel(
  client: Client,
  payout: string,
  params?: PayoutCancelParams,
  options?: RequestOptions,
): ApiPromise<Payout> {
  return operation.post(client, "/v1/payouts/{payout}/cancel", [payout], params, options);
}

/** `POST /v1/payouts/{payout}/reverse` · https://docs.stripe.com/api/payouts/reverse */
export function reverse(
  client: Client,
  payout: string,
  params?: PayoutReverseParams,
  options?: RequestOptions,
): ApiPromise<Payout> {
  return operation.post(client, "/v1/payouts/{payout}/reverse", [payout], params, options);
}
