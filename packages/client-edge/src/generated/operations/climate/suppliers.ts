// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type { SupplierListParams, SupplierRetrieveParams } from "../../params/climate.ts";
import type { Supplier } from "../../schemas/climate.ts";

export type { SupplierListParams, SupplierRetrieveParams } from "../../params/climate.ts";

/** `GET /v1/climate/suppliers/{supplier}` · https://docs.stripe.com/api/climate/suppliers/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  supplier: string,
  params?: SupplierRetrieveParams<Expand<Supplier, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Supplier, E>> {
  return operation.get(client, "/v1/climate/suppliers/{supplier}", [supplier], params, options);
}

/** `GET /v1/climate/suppliers` · https://docs.stripe.com/api/climate/suppliers/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: SupplierListParams<ExpandItems<Supplier, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Supplier, E>> {
  return operation.list(client, "/v1/climate/suppliers", [], params, options);
}
