// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type { TaxCodeListParams, TaxCodeRetrieveParams } from "../params/tax-codes.ts";
import type { TaxCode } from "../schemas/tax-code.ts";

/** `stripe.taxCodes` */
export interface TaxCodesActions {
  /** `GET /v1/tax_codes/{tax_code}` · https://docs.stripe.com/api/tax_codes/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    taxCode: string,
    params?: TaxCodeRetrieveParams<Expand<TaxCode, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxCode, E>>;
  /** `GET /v1/tax_codes` · https://docs.stripe.com/api/tax_codes/list */
  list: <const E extends readonly string[] = []>(
    params?: TaxCodeListParams<ExpandItems<TaxCode, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxCode, E>>;
}

/** Binds the operations of `stripe.taxCodes` to a client. */
export function taxCodesActions(client: Client): TaxCodesActions {
  const bind = binder(client, "/v1/tax_codes");
  return {
    retrieve: bind(operation.get, "/{tax_code}"),
    list: bind(operation.list),
  };
}
