// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ShippingRateCreateParams,
  ShippingRateListParams,
  ShippingRateRetrieveParams,
  ShippingRateUpdateParams,
} from "../params/shipping-rates.ts";
import type { ShippingRate } from "../schemas/shipping-rate.ts";

/** `stripe.shippingRates` */
export interface ShippingRatesActions {
  /** `POST /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/create */
  create: <const E extends readonly string[] = []>(
    params: ShippingRateCreateParams<Expand<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ShippingRate, E>>;
  /** `GET /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    shippingRate: string,
    params?: ShippingRateRetrieveParams<Expand<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ShippingRate, E>>;
  /** `POST /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/update */
  update: <const E extends readonly string[] = []>(
    shippingRate: string,
    params?: ShippingRateUpdateParams<Expand<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ShippingRate, E>>;
  /** `GET /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/list */
  list: <const E extends readonly string[] = []>(
    params?: ShippingRateListParams<ExpandItems<ShippingRate, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ShippingRate, E>>;
}

/** Binds the operations of `stripe.shippingRates` to a client. */
export function shippingRatesActions(client: Client): ShippingRatesActions {
  const bind = binder(client, "/v1/shipping_rates");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{shipping_rate}"),
    update: bind(operation.post, "/{shipping_rate}"),
    list: bind(operation.list),
  };
}
