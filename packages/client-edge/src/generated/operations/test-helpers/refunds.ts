// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { RefundExpireParams } from "../../params/test-helpers.ts";
import type { Refund } from "../../schemas/refund.ts";

export type { RefundExpireParams } from "../../params/test-helpers.ts";

/** `POST /v1/test_helpers/refunds/{refund}/expire` · https://docs.stripe.com/api/test_helpers/refunds/expire */
export function expire<const E extends readonly string[] = []>(
  client: Client,
  refund: string,
  params?: RefundExpireParams<Expand<Refund, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Refund, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/refunds/{refund}/expire",
    [refund],
    params,
    options,
  );
}
