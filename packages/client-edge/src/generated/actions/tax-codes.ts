// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { TaxCodeListParams, TaxCodeRetrieveParams } from "../operations/tax-codes.ts";
import type { TaxCode } from "../schemas/tax-code.ts";

/** `stripe.taxCodes` */
export interface TaxCodesActions {
  /** `GET /v1/tax_codes/{tax_code}` · https://docs.stripe.com/api/tax_codes/retrieve */
  retrieve: (
    taxCode: string,
    params?: TaxCodeRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<TaxCode>;
  /** `GET /v1/tax_codes` · https://docs.stripe.com/api/tax_codes/list */
  list: (params?: TaxCodeListParams, options?: RequestOptions) => ApiListPromise<TaxCode>;
}

/** Binds the operations of `stripe.taxCodes` to a client. */
export function taxCodesActions(client: Client): TaxCodesActions {
  return {
    retrieve: (taxCode, params, options) =>
      operation.get(client, "/v1/tax_codes/{tax_code}", [taxCode], params, options),
    list: (params, options) => operation.list(client, "/v1/tax_codes", [], params, options),
  };
}
