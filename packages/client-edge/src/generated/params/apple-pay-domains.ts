// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { PaginationParams } from "../../shared.ts";

export interface ApplePayDomainCreateParams<Expand = string[]> {
  domain_name: string;
  expand?: Expand;
}

export interface ApplePayDomainRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ApplePayDomainDeleteParams {}

export interface ApplePayDomainListParams<Expand = string[]> extends PaginationParams {
  domain_name?: string;
  expand?: Expand;
}
