// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Supplier } from "../../schemas/climate/supplier.ts";

export interface SupplierRetrieveParams {
  expand?: string[];
}

export interface SupplierListParams extends PaginationParams {
  expand?: string[];
}

/** `GET /v1/climate/suppliers/{supplier}` · https://docs.stripe.com/api/climate/suppliers/retrieve */
export function retrieve(
  client: Client,
  supplier: string,
  params?: SupplierRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Supplier> {
  return operation.get(client, "/v1/climate/suppliers/{supplier}", [supplier], params, options);
}

/** `GET /v1/climate/suppliers` · https://docs.stripe.com/api/climate/suppliers/list */
export function list(
  client: Client,
  params?: SupplierListParams,
  options?: RequestOptions,
): ApiListPromise<Supplier> {
  return operation.list(client, "/v1/climate/suppliers", [], params, options);
}
