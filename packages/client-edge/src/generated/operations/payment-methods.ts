// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PaymentMethodAttachParams,
  PaymentMethodCreateParams,
  PaymentMethodDetachParams,
  PaymentMethodListParams,
  PaymentMethodRetrieveParams,
  PaymentMethodUpdateParams,
} from "../params/payment-methods.ts";
import type { PaymentMethod } from "../schemas/payment-method.ts";

export type {
  PaymentMethodAttachParams,
  PaymentMethodCreateParams,
  PaymentMethodDetachParams,
  PaymentMethodListParams,
  PaymentMethodRetrieveParams,
  PaymentMethodUpdateParams,
} from "../params/payment-methods.ts";

/**
 * `POST /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/create
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodCreateParams<Expand<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethod, E>> {
  return operation.post(client, "/v1/payment_methods", [], params, options);
}

/** `GET /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentMethod: string,
  params?: PaymentMethodRetrieveParams<Expand<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethod, E>> {
  return operation.get(
    client,
    "/v1/payment_methods/{payment_method}",
    [paymentMethod],
    params,
    options,
  );
}

/** `POST /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  paymentMethod: string,
  params?: PaymentMethodUpdateParams<Expand<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethod, E>> {
  return operation.post(
    client,
    "/v1/payment_methods/{payment_method}",
    [paymentMethod],
    params,
    options,
  );
}

/** `GET /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodListParams<ExpandItems<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentMethod, E>> {
  return operation.list(client, "/v1/payment_methods", [], params, options);
}

/** `POST /v1/payment_methods/{payment_method}/attach` · https://docs.stripe.com/api/payment_methods/attach */
export function attach<const E extends readonly string[] = []>(
  client: Client,
  paymentMethod: string,
  params?: PaymentMethodAttachParams<Expand<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethod, E>> {
  return operation.post(
    client,
    "/v1/payment_methods/{payment_method}/attach",
    [paymentMethod],
    params,
    options,
  );
}

/** `POST /v1/payment_methods/{payment_method}/detach` · https://docs.stripe.com/api/payment_methods/detach */
export function detach<const E extends readonly string[] = []>(
  client: Client,
  paymentMethod: string,
  params?: PaymentMethodDetachParams<Expand<PaymentMethod, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethod, E>> {
  return operation.post(
    client,
    "/v1/payment_methods/{payment_method}/detach",
    [paymentMethod],
    params,
    options,
  );
}
