// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  ShippingRateCreateParams,
  ShippingRateListParams,
  ShippingRateRetrieveParams,
  ShippingRateUpdateParams,
} from "../operations/shipping-rates.ts";
import type { ShippingRate } from "../schemas/shipping-rate.ts";

/** `stripe.shippingRates` */
export interface ShippingRatesActions {
  /** `POST /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/create */
  create: (params: ShippingRateCreateParams, options?: RequestOptions) => ApiPromise<ShippingRate>;
  /** `GET /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/retrieve */
  retrieve: (
    shippingRate: string,
    params?: ShippingRateRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<ShippingRate>;
  /** `POST /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/update */
  update: (
    shippingRate: string,
    params?: ShippingRateUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<ShippingRate>;
  /** `GET /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/list */
  list: (params?: ShippingRateListParams, options?: RequestOptions) => ApiListPromise<ShippingRate>;
}

/** Binds the operations of `stripe.shippingRates` to a client. */
export function shippingRatesActions(client: Client): ShippingRatesActions {
  return {
    create: (params, options) => operation.post(client, "/v1/shipping_rates", [], params, options),
    retrieve: (shippingRate, params, options) =>
      operation.get(client, "/v1/shipping_rates/{shipping_rate}", [shippingRate], params, options),
    update: (shippingRate, params, options) =>
      operation.post(client, "/v1/shipping_rates/{shipping_rate}", [shippingRate], params, options),
    list: (params, options) => operation.list(client, "/v1/shipping_rates", [], params, options),
  };
}
