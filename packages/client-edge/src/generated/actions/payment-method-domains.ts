// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
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
  const bind = binder(client, "/v1/payment_method_domains");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{payment_method_domain}"),
    update: bind(operation.post, "/{payment_method_domain}"),
    list: bind(operation.list),
    validate: bind(operation.post, "/{payment_method_domain}/validate"),
  };
}
