// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { PaginationParams } from "../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { TaxCode } from "../schemas/tax-code.ts";

export interface TaxCodeRetrieveParams {
  expand?: string[];
}

export interface TaxCodeListParams extends PaginationParams {
  expand?: string[];
}

/** `GET /v1/tax_codes/{tax_code}` · https://docs.stripe.com/api/tax_codes/retrieve */
export function retrieve(
  client: Client,
  taxCode: string,
  params?: TaxCodeRetrieveParams,
  options?: RequestOptions,
): ApiPromise<TaxCode> {
  return operation.get(client, "/v1/tax_codes/{tax_code}", [taxCode], params, options);
}

/** `GET /v1/tax_codes` · https://docs.stripe.com/api/tax_codes/list */
export function list(
  client: Client,
  params?: TaxCodeListParams,
  options?: RequestOptions,
): ApiListPromise<TaxCode> {
  return operation.list(client, "/v1/tax_codes", [], params, options);
}
