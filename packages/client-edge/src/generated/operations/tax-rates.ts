// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { Emptyable, MetadataParam, PaginationParams, RangeQueryParam } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { TaxRate } from "../schemas/tax-rate.ts";

export interface TaxRateCreateParams {
  display_name: string;
  inclusive: boolean;
  percentage: number;
  active?: boolean;
  country?: string;
  description?: string;
  expand?: string[];
  jurisdiction?: string;
  metadata?: MetadataParam;
  state?: string;
  tax_type?: TaxRateCreateParams.TaxType;
}
export declare namespace TaxRateCreateParams {
  type TaxType = TaxRate.TaxType;
}

export interface TaxRateRetrieveParams {
  expand?: string[];
}

export interface TaxRateUpdateParams {
  active?: boolean;
  country?: string;
  description?: string;
  display_name?: string;
  expand?: string[];
  jurisdiction?: string;
  metadata?: Emptyable<MetadataParam>;
  state?: string;
  tax_type?: TaxRateUpdateParams.TaxType;
}
export declare namespace TaxRateUpdateParams {
  type TaxType = TaxRateCreateParams.TaxType;
}

export interface TaxRateListParams extends PaginationParams {
  active?: boolean;
  created?: RangeQueryParam | number;
  expand?: string[];
  inclusive?: boolean;
}

/** `POST /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/create */
export function create(
  client: Client,
  params: TaxRateCreateParams,
  options?: RequestOptions,
): ApiPromise<TaxRate> {
  return operation.post(client, "/v1/tax_rates", [], params, options);
}

/** `GET /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/retrieve */
export function retrieve(
  client: Client,
  taxRate: string,
  params?: TaxRateRetrieveParams,
  options?: RequestOptions,
): ApiPromise<TaxRate> {
  return operation.get(client, "/v1/tax_rates/{tax_rate}", [taxRate], params, options);
}

/** `POST /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/update */
export function update(
  client: Client,
  taxRate: string,
  params?: TaxRateUpdateParams,
  options?: RequestOptions,
): ApiPromise<TaxRate> {
  return operation.post(client, "/v1/tax_rates/{tax_rate}", [taxRate], params, options);
}

/** `GET /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/list */
export function list(
  client: Client,
  params?: TaxRateListParams,
  options?: RequestOptions,
): ApiListPromise<TaxRate> {
  return operation.list(client, "/v1/tax_rates", [], params, options);
}
