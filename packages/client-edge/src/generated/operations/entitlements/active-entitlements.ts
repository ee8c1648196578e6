// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
} from "../../params/entitlements.ts";
import type { ActiveEntitlement } from "../../schemas/entitlements.ts";

export type {
  ActiveEntitlementListParams,
  ActiveEntitlementRetrieveParams,
} from "../../params/entitlements.ts";

/** `GET /v1/entitlements/active_entitlements/{active_entitlement}` · https://docs.stripe.com/api/entitlements/active_entitlements/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  activeEntitlement: string,
  params?: ActiveEntitlementRetrieveParams<Expand<ActiveEntitlement, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ActiveEntitlement, E>> {
  return operation.get(
    client,
    "/v1/entitlements/active_entitlements/{active_entitlement}",
    [activeEntitlement],
    params,
    options,
  );
}

/** `GET /v1/entitlements/active_entitlements` · https://docs.stripe.com/api/entitlements/active_entitlements/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: ActiveEntitlementListParams<ExpandItems<ActiveEntitlement, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<ActiveEntitlement, E>> {
  return operation.list(client, "/v1/entitlements/active_entitlements", [], params, options);
}
