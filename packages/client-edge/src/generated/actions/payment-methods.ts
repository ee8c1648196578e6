// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  PaymentMethodAttachParams,
  PaymentMethodCreateParams,
  PaymentMethodDetachParams,
  PaymentMethodListParams,
  PaymentMethodRetrieveParams,
  PaymentMethodUpdateParams,
} from "../operations/payment-methods.ts";
import type { PaymentMethod } from "../schemas/payment-method.ts";

/** `stripe.paymentMethods` */
export interface PaymentMethodsActions {
  /**
   * `POST /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/create
   *
   * Times are in seconds since the Unix epoch.
   */
  create: (
    params?: PaymentMethodCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethod>;
  /** `GET /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/retrieve */
  retrieve: (
    paymentMethod: string,
    params?: PaymentMethodRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethod>;
  /** `POST /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/update */
  update: (
    paymentMethod: string,
    params?: PaymentMethodUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethod>;
  /** `GET /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/list */
  list: (
    params?: PaymentMethodListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PaymentMethod>;
  /** `POST /v1/payment_methods/{payment_method}/attach` · https://docs.stripe.com/api/payment_methods/attach */
  attach: (
    paymentMethod: string,
    params?: PaymentMethodAttachParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethod>;
  /** `POST /v1/payment_methods/{payment_method}/detach` · https://docs.stripe.com/api/payment_methods/detach */
  detach: (
    paymentMethod: string,
    params?: PaymentMethodDetachParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethod>;
}

/** Binds the operations of `stripe.paymentMethods` to a client. */
export function paymentMethodsActions(client: Client): PaymentMethodsActions {
  return {
    create: (params, options) => operation.post(client, "/v1/payment_methods", [], params, options),
    retrieve: (paymentMethod, params, options) =>
      operation.get(
        client,
        "/v1/payment_methods/{payment_method}",
        [paymentMethod],
        params,
        options,
      ),
    update: (paymentMethod, params, options) =>
      operation.post(
        client,
        "/v1/payment_methods/{payment_method}",
        [paymentMethod],
        params,
        options,
      ),
    list: (params, options) => operation.list(client, "/v1/payment_methods", [], params, options),
    attach: (paymentMethod, params, options) =>
      operation.post(
        client,
        "/v1/payment_methods/{payment_method}/attach",
        [paymentMethod],
        params,
        options,
      ),
    detach: (paymentMethod, params, options) =>
      operation.post(
        client,
        "/v1/payment_methods/{payment_method}/detach",
        [paymentMethod],
        params,
        options,
      ),
  };
}
