// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from "../params/tax-rates.ts";
import type { TaxRate } from "../schemas/tax-rate.ts";

export type {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from "../params/tax-rates.ts";

/** `POST /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: TaxRateCreateParams<Expand<TaxRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxRate, E>> {
  return operation.post(client, "/v1/tax_rates", [], params, options);
}

/** `GET /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  taxRate: string,
  params?: TaxRateRetrieveParams<Expand<TaxRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxRate, E>> {
  return operation.get(client, "/v1/tax_rates/{tax_rate}", [taxRate], params, options);
}

/** `POST /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  taxRate: string,
  params?: TaxRateUpdateParams<Expand<TaxRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxRate, E>> {
  return operation.post(client, "/v1/tax_rates/{tax_rate}", [taxRate], params, options);
}

/** `GET /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TaxRateListParams<ExpandItems<TaxRate, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TaxRate, E>> {
  return operation.list(client, "/v1/tax_rates", [], params, options);
}
