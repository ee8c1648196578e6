// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.paymentMethodConfigurations` */
export interface PaymentMethodConfigurationsActions {
  /** `POST /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/create */
  create: <const E extends readonly string[] = []>(
    params?: PaymentMethodConfigurationCreateParams<Expand<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>>;
  /** `GET /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentMethodConfiguration: string,
    params?: PaymentMethodConfigurationRetrieveParams<Expand<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>>;
  /** `POST /v1/payment_method_configurations/{payment_method_configuration}` · https://docs.stripe.com/api/payment_method_configurations/update */
  update: <const E extends readonly string[] = []>(
    paymentMethodConfiguration: string,
    params?: PaymentMethodConfigurationUpdateParams<Expand<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodConfiguration, E>>;
  /** `GET /v1/payment_method_configurations` · https://docs.stripe.com/api/payment_method_configurations/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentMethodConfigurationListParams<ExpandItems<PaymentMethodConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethodConfiguration, E>>;
}

/** Binds the operations of `stripe.paymentMethodConfigurations` to a client. */
export function paymentMethodConfigurationsActions(
  client: Client,
): PaymentMethodConfigurationsActions {
  const bind = binder(client, "/v1/payment_method_configurations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payment_method_configuration}"),
    update: bind(operation.post, "/{payment_method_configuration}"),
    list: bind(operation.list),
  };
}
