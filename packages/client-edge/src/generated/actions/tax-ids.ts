// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type {
  TaxIdCreateParams,
  TaxIdDeleteParams,
  TaxIdListParams,
  TaxIdRetrieveParams,
} from "../operations/tax-ids.ts";
import type { DeletedTaxId, TaxId } from "../schemas/tax-id.ts";

/** `stripe.taxIds` */
export interface TaxIdsActions {
  /** `POST /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/create */
  create: (params: TaxIdCreateParams, options?: RequestOptions) => ApiPromise<TaxId>;
  /** `GET /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/retrieve */
  retrieve: (
    taxId: string,
    params?: TaxIdRetrieveParams,
    options?: RequestOptions,
  ) => ApiPromise<TaxId>;
  /** `DELETE /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/delete */
  del: (
    taxId: string,
    params?: TaxIdDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTaxId>;
  /** `GET /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/list */
  list: (params?: TaxIdListParams, options?: RequestOptions) => ApiListPromise<TaxId>;
}

/** Binds the operations of `stripe.taxIds` to a client. */
export function taxIdsActions(client: Client): TaxIdsActions {
  return {
    create: (params, options) => operation.post(client, "/v1/tax_ids", [], params, options),
    retrieve: (taxId, params, options) =>
      operation.get(client, "/v1/tax_ids/{tax_id}", [taxId], params, options),
    del: (taxId, params, options) =>
      operation.del(client, "/v1/tax_ids/{tax_id}", [taxId], params, options),
    list: (params, options) => operation.list(client, "/v1/tax_ids", [], params, options),
  };
}
