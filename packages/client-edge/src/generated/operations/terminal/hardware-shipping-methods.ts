// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  HardwareShippingMethodListParams,
  HardwareShippingMethodRetrieveParams,
} from "../../params/terminal.ts";
import type { HardwareShippingMethod } from "../../schemas/terminal.ts";

export type {
  HardwareShippingMethodListParams,
  HardwareShippingMethodRetrieveParams,
} from "../../params/terminal.ts";

/**
 * `GET /v1/terminal/hardware_shipping_methods/{hardware_shipping_method}` · https://docs.stripe.com/api/terminal/hardware_shipping_methods/retrieve
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  hardwareShippingMethod: string,
  params?: HardwareShippingMethodRetrieveParams<Expand<HardwareShippingMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareShippingMethod, E>> {
  return operation.get(
    client,
    "/v1/terminal/hardware_shipping_methods/{hardware_shipping_method}",
    [hardwareShippingMethod],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `GET /v1/terminal/hardware_shipping_methods` · https://docs.stripe.com/api/terminal/hardware_shipping_methods/list
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: HardwareShippingMethodListParams<ExpandItems<HardwareShippingMethod, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<HardwareShippingMethod, E>> {
  return operation.list(
    client,
    "/v1/terminal/hardware_shipping_methods",
    [],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}
