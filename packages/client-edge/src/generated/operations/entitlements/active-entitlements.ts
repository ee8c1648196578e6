// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { ActiveEntitlement } from "../../schemas/entitlements/active-entitlement.ts";

export interface ActiveEntitlementRetrieveParams {
  expand?: string[];
}

export interface ActiveEntitlementListParams extends PaginationParams {
  customer: string;
  expand?: string[];
}

/** `GET /v1/entitlements/active_entitlements/{active_entitlement}` · https://docs.stripe.com/api/entitlements/active_entitlements/retrieve */
export function retrieve(
  client: Client,
  activeEntitlement: string,
  params?: ActiveEntitlementRetrieveParams,
  options?: RequestOptions,
): ApiPromise<ActiveEntitlement> {
  return operation.get(
    client,
    "/v1/entitlements/active_entitlements/{active_entitlement}",
    [activeEntitlement],
    params,
    options,
  );
}

/** `GET /v1/entitlements/active_entitlements` · https://docs.stripe.com/api/entitlements/active_entitlements/list */
export function list(
  client: Client,
  params: ActiveEntitlementListParams,
  options?: RequestOptions,
): ApiListPromise<ActiveEntitlement> {
  return operation.list(client, "/v1/entitlements/active_entitlements", [], params, options);
}
