// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ExchangeRateListParams,
  ExchangeRateRetrieveParams,
} from "../params/exchange-rates.ts";
import type { ExchangeRate } from "../schemas/exchange-rate.ts";

/** `stripe.exchangeRates` */
export interface ExchangeRatesActions {
  /**
   * `GET /v1/exchange_rates/{exchange_rate}` · https://docs.stripe.com/api/exchange_rates/retrieve
   *
   * @deprecated
   */
  retrieve: <const E extends readonly string[] = []>(
    exchangeRate: string,
    params?: ExchangeRateRetrieveParams<Expand<ExchangeRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ExchangeRate, E>>;
  /**
   * `GET /v1/exchange_rates` · https://docs.stripe.com/api/exchange_rates/list
   *
   * @deprecated
   */
  list: <const E extends readonly string[] = []>(
    params?: ExchangeRateListParams<ExpandItems<ExchangeRate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ExchangeRate, E>>;
}

/** Binds the operations of `stripe.exchangeRates` to a client. */
export function exchangeRatesActions(client: Client): ExchangeRatesActions {
  const bind = binder(client, "/v1/exchange_rates");
  return {
    retrieve: bind(operation.get, "/{exchange_rate}"),
    list: bind(operation.list),
  };
}
