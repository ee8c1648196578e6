// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Balance } from "../schemas/balance.ts";

export interface BalanceRetrieveParams {
  expand?: string[];
}

/** `GET /v1/balance` · https://docs.stripe.com/api/balance/retrieve */
export function retrieve(
  client: Client,
  params?: BalanceRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Balance> {
  return operation.get(client, "/v1/balance", [], params, options);
}
