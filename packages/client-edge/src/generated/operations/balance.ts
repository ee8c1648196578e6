// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { BalanceRetrieveParams } from "../params/balance.ts";
import type { Balance } from "../schemas/balance.ts";

export type { BalanceRetrieveParams } from "../params/balance.ts";

/** `GET /v1/balance` · https://docs.stripe.com/api/balance/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  params?: BalanceRetrieveParams<Expand<Balance, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Balance, E>> {
  return operation.get(client, "/v1/balance", [], params, options);
}
