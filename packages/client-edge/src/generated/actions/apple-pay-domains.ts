// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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

/** `stripe.applePayDomains` */
export interface ApplePayDomainsActions {
  /** `POST /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/create */
  create: <const E extends readonly string[] = []>(
    params: ApplePayDomainCreateParams<Expand<ApplePayDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ApplePayDomain, E>>;
  /** `GET /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    domain: string,
    params?: ApplePayDomainRetrieveParams<Expand<ApplePayDomain, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ApplePayDomain, E>>;
  /** `DELETE /v1/apple_pay/domains/{domain}` · https://docs.stripe.com/api/apple_pay/domains/delete */
  del: (
    domain: string,
    params?: ApplePayDomainDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedApplePayDomain>;
  /** `GET /v1/apple_pay/domains` · https://docs.stripe.com/api/apple_pay/domains/list */
  list: <const E extends readonly string[] = []>(
    params?: ApplePayDomainListParams<ExpandItems<ApplePayDomain, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<ApplePayDomain, E>>;
}

/** Binds the operations of `stripe.applePayDomains` to a client. */
export function applePayDomainsActions(client: Client): ApplePayDomainsActions {
  const bind = binder(client, "/v1/apple_pay/domains");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{domain}"),
    del: bind(operation.del, "/{domain}"),
    list: bind(operation.list),
  };
}
