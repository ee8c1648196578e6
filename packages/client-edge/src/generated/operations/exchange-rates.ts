// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ExchangeRate } from "../schemas/exchange-rate.ts";

export interface ExchangeRateRetrieveParams {
  expand?: string[];
}

export interface ExchangeRateListParams extends PaginationParams {
  expand?: string[];
}

/**
 * `GET /v1/exchange_rates/{exchange_rate}` · https://docs.stripe.com/api/exchange_rates/retrieve
 *
 * @deprecated
 */
export function retrieve(
  client: Client,
  exchangeRate: string,
  params?: ExchangeRateRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ExchangeRate> {
  return operation.get(
    client,
    "/v1/exchange_rates/{exchange_rate}",
    [exchangeRate],
    params,
    options,
  );
}

/**
 * `GET /v1/exchange_rates` · https://docs.stripe.com/api/exchange_rates/list
 *
 * @deprecated
 */
export function list(
  client: Client,
  params?: ExchangeRateListParams,
  options?: RequestOptions,
): ApiListPromise<ExchangeRate> {
  return operation.list(client, "/v1/exchange_rates", [], params, options);
}
