// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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

export type {
  TaxIdCreateParams,
  TaxIdDeleteParams,
  TaxIdListParams,
  TaxIdRetrieveParams,
} from "../params/tax-ids.ts";

/** `POST /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: TaxIdCreateParams<Expand<TaxId, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxId, E>> {
  return operation.post(client, "/v1/tax_ids", [], params, options);
}

/** `GET /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  taxId: string,
  params?: TaxIdRetrieveParams<Expand<TaxId, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<TaxId, E>> {
  return operation.get(client, "/v1/tax_ids/{tax_id}", [taxId], params, options);
}

/** `DELETE /v1/tax_ids/{tax_id}` · https://docs.stripe.com/api/tax_ids/delete */
export function del(
  client: Client,
  taxId: string,
  params?: TaxIdDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedTaxId> {
  return operation.del(client, "/v1/tax_ids/{tax_id}", [taxId], params, options);
}

/** `GET /v1/tax_ids` · https://docs.stripe.com/api/tax_ids/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: TaxIdListParams<ExpandItems<TaxId, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<TaxId, E>> {
  return operation.list(client, "/v1/tax_ids", [], params, options);
}
