// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  PhysicalBundleListParams,
  PhysicalBundleRetrieveParams,
} from "../../params/issuing.ts";
import type { PhysicalBundle } from "../../schemas/issuing.ts";

export type {
  PhysicalBundleListParams,
  PhysicalBundleRetrieveParams,
} from "../../params/issuing.ts";

/** `GET /v1/issuing/physical_bundles/{physical_bundle}` · https://docs.stripe.com/api/issuing/physical_bundles/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  physicalBundle: string,
  params?: PhysicalBundleRetrieveParams<Expand<PhysicalBundle, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<PhysicalBundle, E>> {
  return operation.get(
    client,
    "/v1/issuing/physical_bundles/{physical_bundle}",
    [physicalBundle],
    params,
    options,
  );
}

/** `GET /v1/issuing/physical_bundles` · https://docs.stripe.com/api/issuing/physical_bundles/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: PhysicalBundleListParams<ExpandItems<PhysicalBundle, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<PhysicalBundle, E>> {
  return operation.list(client, "/v1/issuing/physical_bundles", [], params, options);
}
