// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { OtherString, PaginationParams } from "../../../shared.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { PhysicalBundle } from "../../schemas/issuing/physical-bundle.ts";

export interface PhysicalBundleRetrieveParams {
  expand?: string[];
}

export interface PhysicalBundleListParams extends PaginationParams {
  expand?: string[];
  status?: PhysicalBundleListParams.Status;
  type?: PhysicalBundleListParams.Type;
}
export declare namespace PhysicalBundleListParams {
  type Status = "active" | "inactive" | "review" | OtherString;
  type Type = "custom" | "standard" | OtherString;
}

/** `GET /v1/issuing/physical_bundles/{physical_bundle}` · https://docs.stripe.com/api/issuing/physical_bundles/retrieve */
export function retrieve(
  client: Client,
  physicalBundle: string,
  params?: PhysicalBundleRetrieveParams,
  options?: RequestOptions,
): ApiPromise<PhysicalBundle> {
  return operation.get(
    client,
    "/v1/issuing/physical_bundles/{physical_bundle}",
    [physicalBundle],
    params,
    options,
  );
}

/** `GET /v1/issuing/physical_bundles` · https://docs.stripe.com/api/issuing/physical_bundles/list */
export function list(
  client: Client,
  params?: PhysicalBundleListParams,
  options?: RequestOptions,
): ApiListPromise<PhysicalBundle> {
  return operation.list(client, "/v1/issuing/physical_bundles", [], params, options);
}
