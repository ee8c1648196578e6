// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { TaxCodeListParams, TaxCodeRetrieveParams } from "../params/tax-codes.ts";
import type { TaxCode } from "../schemas/tax-code.ts";

export type { TaxCodeListParams, TaxCodeRetrieveParams } from "../params/tax-codes.ts";

/** `GET /v1/tax_codes/{tax_code}` · https://docs.stripe.com/api/tax_codes/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  taxCode: string,
  params?: TaxCodeRetrieveParams<Expand<TaxCode, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxCode, E>> {
  return operation.get(client, "/v1/tax_codes/{tax_code}", [taxCode], params, options);
}

/** `GET /v1/tax_codes` · https://docs.stripe.com/api/tax_codes/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TaxCodeListParams<ExpandItems<TaxCode, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TaxCode, E>> {
  return operation.list(client, "/v1/tax_codes", [], params, options);
}
