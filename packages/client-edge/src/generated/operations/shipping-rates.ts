// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  ShippingRateCreateParams,
  ShippingRateListParams,
  ShippingRateRetrieveParams,
  ShippingRateUpdateParams,
} from "../params/shipping-rates.ts";

/** `POST /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ShippingRateCreateParams<Expand<ShippingRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ShippingRate, E>> {
  return operation.post(client, "/v1/shipping_rates", [], params, options);
}

/** `GET /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  shippingRate: string,
  params?: ShippingRateRetrieveParams<Expand<ShippingRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ShippingRate, E>> {
  return operation.get(
    client,
    "/v1/shipping_rates/{shipping_rate}",
    [shippingRate],
    params,
    options,
  );
}

/** `POST /v1/shipping_rates/{shipping_rate}` · https://docs.stripe.com/api/shipping_rates/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  shippingRate: string,
  params?: ShippingRateUpdateParams<Expand<ShippingRate, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ShippingRate, E>> {
  return operation.post(
    client,
    "/v1/shipping_rates/{shipping_rate}",
    [shippingRate],
    params,
    options,
  );
}

/** `GET /v1/shipping_rates` · https://docs.stripe.com/api/shipping_rates/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ShippingRateListParams<ExpandItems<ShippingRate, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ShippingRate, E>> {
  return operation.list(client, "/v1/shipping_rates", [], params, options);
}
