// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ExchangeRateListParams,
  ExchangeRateRetrieveParams,
} from "../params/exchange-rates.ts";
import type { ExchangeRate } from "../schemas/exchange-rate.ts";

export type {
  ExchangeRateListParams,
  ExchangeRateRetrieveParams,
} from "../params/exchange-rates.ts";

/**
 * `GET /v1/exchange_rates/{exchange_rate}` · https://docs.stripe.com/api/exchange_rates/retrieve
 *
 * @deprecated
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  exchangeRate: string,
  params?: ExchangeRateRetrieveParams<Expand<ExchangeRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ExchangeRate, E>> {
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
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ExchangeRateListParams<ExpandItems<ExchangeRate, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ExchangeRate, E>> {
  return operation.list(client, "/v1/exchange_rates", [], params, options);
}
