// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../shared.ts";

export interface PaymentMethodDomainCreateParams<Expand = string[]> {
  domain_name: string;
  enabled?: boolean;
  expand?: Expand;
}

export interface PaymentMethodDomainRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface PaymentMethodDomainUpdateParams<Expand = string[]> {
  enabled?: boolean;
  expand?: Expand;
}

export interface PaymentMethodDomainListParams<Expand = string[]> extends PaginationParams {
  domain_name?: string;
  enabled?: boolean;
  expand?: Expand;
}

export interface PaymentMethodDomainValidateParams<Expand = string[]> {
  expand?: Expand;
}
