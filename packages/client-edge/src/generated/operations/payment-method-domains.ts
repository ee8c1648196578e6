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
} from "../params/payment-method-domains.ts";
import type { PaymentMethodDomain } from "../schemas/payment-method-domain.ts";

export type {
  PaymentMethodDomainCreateParams,
  PaymentMethodDomainListParams,
  PaymentMethodDomainRetrieveParams,
  PaymentMethodDomainUpdateParams,
  PaymentMethodDomainValidateParams,
} from "../params/payment-method-domains.ts";

/** `POST /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: PaymentMethodDomainCreateParams<Expand<PaymentMethodDomain, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodDomain, E>> {
  return operation.post(client, "/v1/payment_method_domains", [], params, options);
}

/** `GET /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodDomain: string,
  params?: PaymentMethodDomainRetrieveParams<Expand<PaymentMethodDomain, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodDomain, E>> {
  return operation.get(
    client,
    "/v1/payment_method_domains/{payment_method_domain}",
    [paymentMethodDomain],
    params,
    options,
  );
}

/** `POST /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodDomain: string,
  params?: PaymentMethodDomainUpdateParams<Expand<PaymentMethodDomain, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodDomain, E>> {
  return operation.post(
    client,
    "/v1/payment_method_domains/{payment_method_domain}",
    [paymentMethodDomain],
    params,
    options,
  );
}

/** `GET /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PaymentMethodDomainListParams<ExpandItems<PaymentMethodDomain, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PaymentMethodDomain, E>> {
  return operation.list(client, "/v1/payment_method_domains", [], params, options);
}

/** `POST /v1/payment_method_domains/{payment_method_domain}/validate` · https://docs.stripe.com/api/payment_method_domains/validate */
export function validate<const E extends readonly string[] = []>(
  client: Client,
  paymentMethodDomain: string,
  params?: PaymentMethodDomainValidateParams<Expand<PaymentMethodDomain, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PaymentMethodDomain, E>> {
  return operation.post(
    client,
    "/v1/payment_method_domains/{payment_method_domain}/validate",
    [paymentMethodDomain],
    params,
    options,
  );
}
