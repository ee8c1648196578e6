// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  TaxRateCreateParams,
  TaxRateListParams,
  TaxRateRetrieveParams,
  TaxRateUpdateParams,
} from "../operations/tax-rates.ts";
import type { TaxRate } from "../schemas/tax-rate.ts";

/** `stripe.taxRates` */
export interface TaxRatesActions {
  /** `POST /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/create */
  create: (params: TaxRateCreateParams, options?: RequestOptions) => ApiPromise<TaxRate>;
  /** `GET /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/retrieve */
  retrieve: (
    taxRate: string,
    params?: TaxRateRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<TaxRate>;
  /** `POST /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/update */
  update: (
    taxRate: string,
    params?: TaxRateUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<TaxRate>;
  /** `GET /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/list */
  list: (params?: TaxRateListParams, options?: RequestOptions) => ApiListPromise<TaxRate>;
}

/** Binds the operations of `stripe.taxRates` to a client. */
export function taxRatesActions(client: Client): TaxRatesActions {
  return {
    create: (params, options) => operation.post(client, "/v1/tax_rates", [], params, options),
    retrieve: (taxRate, params, options) =>
      operation.get(client, "/v1/tax_rates/{tax_rate}", [taxRate], params, options),
    update: (taxRate, params, options) =>
      operation.post(client, "/v1/tax_rates/{tax_rate}", [taxRate], params, options),
    list: (params, options) => operation.list(client, "/v1/tax_rates", [], params, options),
  };
}
