// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  HardwareProductListParams,
  HardwareProductRetrieveParams,
} from "../../params/terminal.ts";
import type { HardwareProduct } from "../../schemas/terminal.ts";

export type {
  HardwareProductListParams,
  HardwareProductRetrieveParams,
} from "../../params/terminal.ts";

/**
 * `GET /v1/terminal/hardware_products/{hardware_product}` · https://docs.stripe.com/api/terminal/hardware_products/retrieve
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  hardwareProduct: string,
  params?: HardwareProductRetrieveParams<Expand<HardwareProduct, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareProduct, E>> {
  return operation.get(
    client,
    "/v1/terminal/hardware_products/{hardware_product}",
    [hardwareProduct],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `GET /v1/terminal/hardware_products` · https://docs.stripe.com/api/terminal/hardware_products/list
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: HardwareProductListParams<ExpandItems<HardwareProduct, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<HardwareProduct, E>> {
  return operation.list(
    client,
    "/v1/terminal/hardware_products",
    [],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}
