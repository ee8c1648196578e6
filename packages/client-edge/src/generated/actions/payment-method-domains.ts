// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  PaymentMethodDomainCreateParams,
  PaymentMethodDomainListParams,
  PaymentMethodDomainRetrieveParams,
  PaymentMethodDomainUpdateParams,
  PaymentMethodDomainValidateParams,
} from "../operations/payment-method-domains.ts";
import type { PaymentMethodDomain } from "../schemas/payment-method-domain.ts";

/** `stripe.paymentMethodDomains` */
export interface PaymentMethodDomainsActions {
  /** `POST /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/create */
  create: (
    params: PaymentMethodDomainCreateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodDomain>;
  /** `GET /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/retrieve */
  retrieve: (
    paymentMethodDomain: string,
    params?: PaymentMethodDomainRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodDomain>;
  /** `POST /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/update */
  update: (
    paymentMethodDomain: string,
    params?: PaymentMethodDomainUpdateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodDomain>;
  /** `GET /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/list */
  list: (
    params?: PaymentMethodDomainListParams,
    options?: RequestOptions,
  ) => ApiListPromise<PaymentMethodDomain>;
  /** `POST /v1/payment_method_domains/{payment_method_domain}/validate` · https://docs.stripe.com/api/payment_method_domains/validate */
  validate: (
    paymentMethodDomain: string,
    params?: PaymentMethodDomainValidateParams,
    options?: RequestOptions,
  ) => ApiPromise<PaymentMethodDomain>;
}

/** Binds the operations of `stripe.paymentMethodDomains` to a client. */
export function paymentMethodDomainsActions(client: Client): PaymentMethodDomainsActions {
  return {
    create: (params, options) =>
      operation.post(client, "/v1/payment_method_domains", [], params, options),
    retrieve: (paymentMethodDomain, params, options) =>
      operation.get(
        client,
        "/v1/payment_method_domains/{payment_method_domain}",
        [paymentMethodDomain],
        params,
        options,
      ),
    update: (paymentMethodDomain, params, options) =>
      operation.post(
        client,
        "/v1/payment_method_domains/{payment_method_domain}",
        [paymentMethodDomain],
        params,
        options,
      ),
    list: (params, options) =>
      operation.list(client, "/v1/payment_method_domains", [], params, options),
    validate: (paymentMethodDomain, params, options) =>
      operation.post(
        client,
        "/v1/payment_method_domains/{payment_method_domain}/validate",
        [paymentMethodDomain],
        params,
        options,
      ),
  };
}
