// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  AdjustmentListParams,
  AdjustmentRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { Adjustment } from "../../../schemas/v2/money-management.ts";

export type {
  AdjustmentListParams,
  AdjustmentRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/adjustments/{adjustment}` · https://docs.stripe.com/api/v2/money_management/adjustments/retrieve */
export function retrieve(
  client: Client,
  adjustment: string,
  params?: AdjustmentRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Adjustment> {
  return operation.getV2(
    client,
    "/v2/money_management/adjustments/{adjustment}",
    [adjustment],
    params,
    options,
  );
}

/** `GET /v2/money_management/adjustments` · https://docs.stripe.com/api/v2/money_management/adjustments/list */
export function list(
  client: Client,
  params?: AdjustmentListParams,
  options?: RequestOptions,
): V2ListPromise<Adjustment> {
  return operation.listV2(client, "/v2/money_management/adjustments", [], params, options);
}
