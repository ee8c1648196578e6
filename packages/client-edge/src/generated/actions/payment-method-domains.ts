// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
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
  create: <const E extends readonly string[] = []>(
    params: PaymentMethodDomainCreateParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
  /** `GET /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    paymentMethodDomain: string,
    params?: PaymentMethodDomainRetrieveParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
  /** `POST /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/update */
  update: <const E extends readonly string[] = []>(
    paymentMethodDomain: string,
    params?: PaymentMethodDomainUpdateParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
  /** `GET /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/list */
  list: <const E extends readonly string[] = []>(
    params?: PaymentMethodDomainListParams<ExpandItems<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<PaymentMethodDomain, E>>;
  /** `POST /v1/payment_method_domains/{payment_method_domain}/validate` · https://docs.stripe.com/api/payment_method_domains/validate */
  validate: <const E extends readonly string[] = []>(
    paymentMethodDomain: string,
    params?: PaymentMethodDomainValidateParams<Expand<PaymentMethodDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<PaymentMethodDomain, E>>;
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
