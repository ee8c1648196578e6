// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  PaymentMethodConfigurationCreateParams,
  PaymentMethodConfigurationListParams,
  PaymentMethodConfigurationRetrieveParams,
  PaymentMethodConfigurationUpdateParams,
} from "../params/payment-method-configurations.ts";
import type { PaymentMethodConfiguration } from "../schemas/payment-method-configuration.ts";

export type {
  PaymentMethodConfigurationCreateParams,
  PaymentMethodConfigurationListParams,
  PaymentMethodConfigurationRetrieveParams,
  PaymentMethodConfigurationUpdateParams,
} from "../params/payment-method-configurations.ts";

/** `POST /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodConfigurationCreateParams<Expand<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>> {
  return operation.post(client, "/v1/payment_method_configurations", [], params, options);
}

/** `GET /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodConfiguration: string,
  params?: PaymentMethodConfigurationRetrieveParams<Expand<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>> {
  return operation.get(
    client,
    "/v1/payment_method_configurations/{payment_method_configuration}",
    [paymentMethodConfiguration],
    params,
    options,
  );
}

/** `POST /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodConfiguration: string,
  params?: PaymentMethodConfigurationUpdateParams<Expand<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>> {
  return operation.post(
    client,
    "/v1/payment_method_configurations/{payment_method_configuration}",
    [paymentMethodConfiguration],
    params,
    options,
  );
}

/** `GET /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodConfigurationListParams<ExpandItems<PaymentMethodConfiguration, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentMethodConfiguration, E>> {
  return operation.list(client, "/v1/payment_method_configurations", [], params, options);
}
