// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Refund } from "../../schemas/refund.ts";

export interface RefundExpireParams {
  expand?: string[];
}

/** `POST /v1/test_helpers/refunds/{refund}/expire` · https://docs.stripe.com/api/test_helpers/refunds/expire */
export function expire(
  client: Client,
  refund: string,
  params?: RefundExpireParams,
  options?: RequestOptions,
): ApiPromise<Refund> {
  return operation.post(
    client,
    "/v1/test_helpers/refunds/{refund}/expire",
    [refund],
    params,
    options,
  );
}
