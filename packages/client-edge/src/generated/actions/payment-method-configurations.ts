// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  PaymentMethodConfigurationCreateParams,
  PaymentMethodConfigurationListParams,
  PaymentMethodConfigurationRetrieveParams,
  PaymentMethodConfigurationUpdateParams,
} from "../operations/payment-method-configurations.ts";
import type { PaymentMethodConfiguration } from "../schemas/payment-method-configuration.ts";

/** `stripe.paymentMethodConfigurations` */
export interface PaymentMethodConfigurationsActions {
  /** `POST /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/create */
  create: (
    params?: PaymentMethodConfigurationCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodConfiguration>;
  /** `GET /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/retrieve */
  retrieve: (
    paymentMethodConfiguration: string,
    params?: PaymentMethodConfigurationRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodConfiguration>;
  /** `POST /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/update */
  update: (
    paymentMethodConfiguration: string,
    params?: PaymentMethodConfigurationUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodConfiguration>;
  /** `GET /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/list */
  list: (
    params?: PaymentMethodConfigurationListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PaymentMethodConfiguration>;
}

/** Binds the operations of `stripe.paymentMethodConfigurations` to a client. */
export function paymentMethodConfigurationsActions(client: Client): PaymentMethodConfigurationsActions {
  return {
    create: (params, options) =>
      operation.post(client, "/v1/payment_method_configurations", [], params, options),
    retrieve: (paymentMethodConfiguration, params, options) =>
      operation.get(
        client,
        "/v1/payment_method_configurations/{payment_method_configuration}",
        [paymentMethodConfiguration],
        params,
        options,
      ),
    update: (paymentMethodConfiguration, params, options) =>
      operation.post(
        client,
        "/v1/payment_method_configurations/{payment_method_configuration}",
        [paymentMethodConfiguration],
        params,
        options,
      ),
    list: (params, options) =>
      operation.list(client, "/v1/payment_method_configurations", [], params, options),
  };
}
