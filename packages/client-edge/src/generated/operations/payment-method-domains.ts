// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { PaymentMethodDomain } from "../schemas/payment-method-domain.ts";

export interface PaymentMethodDomainCreateParams {
  domain_name: string;
  enabled?: boolean;
  expand?: string[];
}

export interface PaymentMethodDomainRetrieveParams {
  expand?: string[];
}

export interface PaymentMethodDomainUpdateParams {
  enabled?: boolean;
  expand?: string[];
}

export interface PaymentMethodDomainListParams extends PaginationParams {
  domain_name?: string;
  enabled?: boolean;
  expand?: string[];
}

export interface PaymentMethodDomainValidateParams {
  expand?: string[];
}

/** `POST /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/create */
export function create(
  client: Client,
  params: PaymentMethodDomainCreateParams,
  options?: RequestOptions,
): ApiPromise<PaymentMethodDomain> {
  return operation.post(client, "/v1/payment_method_domains", [], params, options);
}

/** `GET /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/retrieve */
export function retrieve(
  client: Client,
  paymentMethodDomain: string,
  params?: PaymentMethodDomainRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PaymentMethodDomain> {
  return operation.get(
    client,
    "/v1/payment_method_domains/{payment_method_domain}",
    [paymentMethodDomain],
    params,
    options,
  );
}

/** `POST /v1/payment_method_domains/{payment_method_domain}` · https://docs.stripe.com/api/payment_method_domains/update */
export function update(
  client: Client,
  paymentMethodDomain: string,
  params?: PaymentMethodDomainUpdateParams,
  options?: RequestOptions,
): ApiPromise<PaymentMethodDomain> {
  return operation.post(
    client,
    "/v1/payment_method_domains/{payment_method_domain}",
    [paymentMethodDomain],
    params,
    options,
  );
}

/** `GET /v1/payment_method_domains` · https://docs.stripe.com/api/payment_method_domains/list */
export function list(
  client: Client,
  params?: PaymentMethodDomainListParams,
  options?: RequestOptions,
): ApiListPromise<PaymentMethodDomain> {
  return operation.list(client, "/v1/payment_method_domains", [], params, options);
}

/** `POST /v1/payment_method_domains/{payment_method_domain}/validate` · https://docs.stripe.com/api/payment_method_domains/validate */
export function validate(
  client: Client,
  paymentMethodDomain: string,
  params?: PaymentMethodDomainValidateParams,
  options?: RequestOptions,
): ApiPromise<PaymentMethodDomain> {
  return operation.post(
    client,
    "/v1/payment_method_domains/{payment_method_domain}/validate",
    [paymentMethodDomain],
    params,
    options,
  );
}
