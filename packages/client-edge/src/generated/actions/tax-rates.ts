// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.taxRates` */
export interface TaxRatesActions {
  /** `POST /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/create */
  create: <const E extends readonly string[] = []>(
    params: TaxRateCreateParams<Expand<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxRate, E>>;
  /** `GET /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    taxRate: string,
    params?: TaxRateRetrieveParams<Expand<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxRate, E>>;
  /** `POST /v1/tax_rates/{tax_rate}` · https://docs.stripe.com/api/tax_rates/update */
  update: <const E extends readonly string[] = []>(
    taxRate: string,
    params?: TaxRateUpdateParams<Expand<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxRate, E>>;
  /** `GET /v1/tax_rates` · https://docs.stripe.com/api/tax_rates/list */
  list: <const E extends readonly string[] = []>(
    params?: TaxRateListParams<ExpandItems<TaxRate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxRate, E>>;
}

/** Binds the operations of `stripe.taxRates` to a client. */
export function taxRatesActions(client: Client): TaxRatesActions {
  const bind = binder(client, "/v1/tax_rates");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{tax_rate}"),
    update: bind(operation.post, "/{tax_rate}"),
    list: bind(operation.list),
  };
}
