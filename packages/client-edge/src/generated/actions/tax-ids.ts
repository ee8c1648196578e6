// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  TaxIdCreateParams,
  TaxIdDeleteParams,
  TaxIdListParams,
  TaxIdRetrieveParams,
} from "../params/tax-ids.ts";
import type { DeletedTaxId, TaxId } from "../schemas/tax-id.ts";

/** `stripe.taxIds` */
export interface TaxIdsActions {
  /** `POST /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/create */
  create: <const E extends readonly string[] = []>(
    params: TaxIdCreateParams<Expand<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxId, E>>;
  /** `GET /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    taxId: string,
    params?: TaxIdRetrieveParams<Expand<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<TaxId, E>>;
  /** `DELETE /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/delete */
  del: (
    taxId: string,
    params?: TaxIdDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedTaxId>;
  /** `GET /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/list */
  list: <const E extends readonly string[] = []>(
    params?: TaxIdListParams<ExpandItems<TaxId, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<TaxId, E>>;
}

/** Binds the operations of `stripe.taxIds` to a client. */
export function taxIdsActions(client: Client): TaxIdsActions {
  const bind = binder(client, "/v1/tax_ids");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{tax_id}"),
    del: bind(operation.del, "/{tax_id}"),
    list: bind(operation.list),
  };
}
