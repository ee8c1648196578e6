// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ApplePayDomainCreateParams,
  ApplePayDomainDeleteParams,
  ApplePayDomainListParams,
  ApplePayDomainRetrieveParams,
} from "../params/apple-pay-domains.ts";
import type { ApplePayDomain, DeletedApplePayDomain } from "../schemas/apple-pay-domain.ts";

export type {
  ApplePayDomainCreateParams,
  ApplePayDomainDeleteParams,
  ApplePayDomainListParams,
  ApplePayDomainRetrieveParams,
} from "../params/apple-pay-domains.ts";

/** `POST /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ApplePayDomainCreateParams<Expand<ApplePayDomain, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ApplePayDomain, E>> {
  return operation.post(client, "/v1/apple_pay/domains", [], params, options);
}

/** `GET /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  domain: string,
  params?: ApplePayDomainRetrieveParams<Expand<ApplePayDomain, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ApplePayDomain, E>> {
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
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: ApplePayDomainListParams<ExpandItems<ApplePayDomain, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ApplePayDomain, E>> {
  return operation.list(client, "/v1/apple_pay/domains", [], params, options);
}
