// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.paymentMethods` */
export interface PaymentMethodsActions {
  /**
   * `POST /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: PaymentMethodCreateParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `GET /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodRetrieveParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `POST /v1/payment_methods/{payment_method}` · https://docs.stripe.com/api/payment_methods/update */
  update: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodUpdateParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `GET /v1/payment_methods` · https://docs.stripe.com/api/payment_methods/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentMethodListParams<ExpandItems<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethod, E>>;
  /** `POST /v1/payment_methods/{payment_method}/attach` · https://docs.stripe.com/api/payment_methods/attach */
  attach: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodAttachParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
  /** `POST /v1/payment_methods/{payment_method}/detach` · https://docs.stripe.com/api/payment_methods/detach */
  detach: <const E extends readonly string[] = []>(
    paymentMethod: string,
    params?: PaymentMethodDetachParams<Expand<PaymentMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethod, E>>;
}

/** Binds the operations of `stripe.paymentMethods` to a client. */
export function paymentMethodsActions(client: Client): PaymentMethodsActions {
  const bind = binder(client, "/v1/payment_methods");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payment_method}"),
    update: bind(operation.post, "/{payment_method}"),
    list: bind(operation.list),
    attach: bind(operation.post, "/{payment_method}/attach"),
    detach: bind(operation.post, "/{payment_method}/detach"),
  };
}
