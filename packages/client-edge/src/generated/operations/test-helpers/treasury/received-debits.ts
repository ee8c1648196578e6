// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../../expand.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type { Expand } from "../../../expand.ts";
import type { ReceivedDebitCreateParams } from "../../../params/test-helpers/treasury.ts";
import type { ReceivedDebit } from "../../../schemas/treasury.ts";

export type { ReceivedDebitCreateParams } from "../../../params/test-helpers/treasury.ts";

/** `POST /v1/test_helpers/treasury/received_debits` · https://docs.stripe.com/api/test_helpers/treasury/received_debits/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: ReceivedDebitCreateParams<Expand<ReceivedDebit, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<ReceivedDebit, E>> {
  return operation.post(client, "/v1/test_helpers/treasury/received_debits", [], params, options);
}
