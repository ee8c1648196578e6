// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { HardwareSkusListParams, HardwareSkusRetrieveParams } from "../../params/terminal.ts";
import type { HardwareSku } from "../../schemas/terminal.ts";

export type { HardwareSkusListParams, HardwareSkusRetrieveParams } from "../../params/terminal.ts";

/**
 * `GET /v1/terminal/hardware_skus/{hardware_sku}` · https://docs.stripe.com/api/terminal/hardware_skus/retrieve
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  hardwareSku: string,
  params?: HardwareSkusRetrieveParams<Expand<HardwareSku, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareSku, E>> {
  return operation.get(
    client,
    "/v1/terminal/hardware_skus/{hardware_sku}",
    [hardwareSku],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `GET /v1/terminal/hardware_skus` · https://docs.stripe.com/api/terminal/hardware_skus/list
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: HardwareSkusListParams<ExpandItems<HardwareSku, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<HardwareSku, E>> {
  return operation.list(
    client,
    "/v1/terminal/hardware_skus",
    [],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}
