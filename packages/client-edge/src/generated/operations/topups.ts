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
import type { Topup } from "../schemas/topup.ts";

export interface TopupCreateParams {
  amount: number;
  currency: string;
  description?: string;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
  payment_method?: string;
  payment_method_options?: TopupCreateParams.PaymentMethodOptions;
  source?: string;
  statement_descriptor?: string;
  transfer_group?: string;
}
export declare namespace TopupCreateParams {
  interface PaymentMethodOptions {
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  namespace PaymentMethodOptions {
    interface UsBankAccount {
      network: "ach";
    }
  }
}

export interface TopupRetrieveParams {
  expand?: string[];
}

export interface TopupUpdateParams {
  description?: string;
  expand?: string[];
  metadata?: Emptyable<MetadataParam>;
}

export interface TopupListParams extends PaginationParams {
  amount?: RangeQueryParam | number;
  created?: RangeQueryParam | number;
  expand?: string[];
  status?: TopupListParams.Status;
}
export declare namespace TopupListParams {
  type Status = "canceled" | "failed" | "pending" | "succeeded" | OtherString;
}

export interface TopupCancelParams {
  expand?: string[];
}

/** `POST /v1/topups` · https://docs.stripe.com/api/topups/create */
export function create(
  client: Client,
  params: TopupCreateParams,
  options?: RequestOptions,
): ApiPromise<Topup> {
  return operation.post(client, "/v1/topups", [], params, options);
}

/** `GET /v1/topups/{topup}` · https://docs.stripe.com/api/topups/retrieve */
export function retrieve(
  client: Client,
  topup: string,
  params?: TopupRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Topup> {
  return operation.get(client, "/v1/topups/{topup}", [topup], params, options);
}

/** `POST /v1/topups/{topup}` · https://docs.stripe.com/api/topups/update */
export function update(
  client: Client,
  topup: string,
  params?: TopupUpdateParams,
  options?: RequestOptions,
): ApiPromise<Topup> {
  return operation.post(client, "/v1/topups/{topup}", [topup], params, options);
}

/** `GET /v1/topups` · https://docs.stripe.com/api/topups/list */
export function list(
  client: Client,
  params?: TopupListParams,
  options?: RequestOptions,
): ApiListPromise<Topup> {
  return operation.list(client, "/v1/topups", [], params, options);
}

/** `POST /v1/topups/{topup}/cancel` · https://docs.stripe.com/api/topups/cancel */
export function cancel(
  client: Client,
  topup: string,
  params?: TopupCancelParams,
  options?: RequestOptions,
): ApiPromise<Topup> {
  return operation.post(client, "/v1/topups/{topup}/cancel", [topup], params, options);
}
