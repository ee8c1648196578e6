// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { ApplePayDomain, DeletedApplePayDomain } from "../schemas/apple-pay-domain.ts";

export interface ApplePayDomainCreateParams {
  domain_name: string;
  expand?: string[];
}

export interface ApplePayDomainRetrieveParams {
  expand?: string[];
}

export interface ApplePayDomainDeleteParams {}

export interface ApplePayDomainListParams extends PaginationParams {
  domain_name?: string;
  expand?: string[];
}

/** `POST /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/create */
export function create(
  client: Client,
  params: ApplePayDomainCreateParams,
  options?: RequestOptions,
): ApiPromise<ApplePayDomain> {
  return operation.post(client, "/v1/apple_pay/domains", [], params, options);
}

/** `GET /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/retrieve */
export function retrieve(
  client: Client,
  domain: string,
  params?: ApplePayDomainRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ApplePayDomain> {
  return operation.get(client, "/v1/apple_pay/domains/{domain}", [domain], params, options);
}

/** `DELETE /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/delete */
export function del(
  client: Client,
  domain: string,
  params?: ApplePayDomainDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedApplePayDomain> {
  return operation.del(client, "/v1/apple_pay/domains/{domain}", [domain], params, options);
}

/** `GET /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/list */
export function list(
  client: Client,
  params?: ApplePayDomainListParams,
  options?: RequestOptions,
): ApiListPromise<ApplePayDomain> {
  return operation.list(client, "/v1/apple_pay/domains", [], params, options);
}
