// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { BalanceRetrieveParams } from "../params/balance.ts";
import type { Balance } from "../schemas/balance.ts";

/** `stripe.balance` */
export interface BalanceActions {
  /** `GET /v1/balance` · https://docs.stripe.com/api/balance/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    params?: BalanceRetrieveParams<Expand<Balance, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Balance, E>>;
}

/** Binds the operations of `stripe.balance` to a client. */
export function balanceActions(client: Client): BalanceActions {
  const bind = binder(client, "/v1/balance");
  return {
    retrieve: bind(operation.get),
  };
}
