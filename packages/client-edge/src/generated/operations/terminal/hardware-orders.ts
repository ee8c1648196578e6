// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  HardwareOrderCancelParams,
  HardwareOrderCreateParams,
  HardwareOrderListParams,
  HardwareOrderPreviewParams,
  HardwareOrderRetrieveParams,
} from "../../params/terminal.ts";
import type { HardwareOrder } from "../../schemas/terminal.ts";

export type {
  HardwareOrderCancelParams,
  HardwareOrderCreateParams,
  HardwareOrderListParams,
  HardwareOrderPreviewParams,
  HardwareOrderRetrieveParams,
} from "../../params/terminal.ts";

/**
 * `POST /v1/terminal/hardware_orders` · https://docs.stripe.com/api/terminal/hardware_orders/create
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: HardwareOrderCreateParams<Expand<HardwareOrder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareOrder, E>> {
  return operation.post(
    client,
    "/v1/terminal/hardware_orders",
    [],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `GET /v1/terminal/hardware_orders/{hardware_order}` · https://docs.stripe.com/api/terminal/hardware_orders/retrieve
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  hardwareOrder: string,
  params?: HardwareOrderRetrieveParams<Expand<HardwareOrder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareOrder, E>> {
  return operation.get(
    client,
    "/v1/terminal/hardware_orders/{hardware_order}",
    [hardwareOrder],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `GET /v1/terminal/hardware_orders` · https://docs.stripe.com/api/terminal/hardware_orders/list
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: HardwareOrderListParams<ExpandItems<HardwareOrder, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<HardwareOrder, E>> {
  return operation.list(
    client,
    "/v1/terminal/hardware_orders",
    [],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `GET /v1/terminal/hardware_orders/preview` · https://docs.stripe.com/api/terminal/hardware_orders/preview/retrieve
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function preview<const E extends readonly string[] = []>(
  client: Client,
  params: HardwareOrderPreviewParams<Expand<HardwareOrder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareOrder, E>> {
  return operation.get(
    client,
    "/v1/terminal/hardware_orders/preview",
    [],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}

/**
 * `POST /v1/terminal/hardware_orders/{hardware_order}/cancel` · https://docs.stripe.com/api/terminal/hardware_orders/cancel
 *
 * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
 */
export function cancel<const E extends readonly string[] = []>(
  client: Client,
  hardwareOrder: string,
  params?: HardwareOrderCancelParams<Expand<HardwareOrder, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<HardwareOrder, E>> {
  return operation.post(
    client,
    "/v1/terminal/hardware_orders/{hardware_order}/cancel",
    [hardwareOrder],
    params,
    options,
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
}
