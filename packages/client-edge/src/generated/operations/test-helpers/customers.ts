// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand } from "../../expand.ts";
import type { CustomerFundCashBalanceParams } from "../../params/test-helpers.ts";
import type { CustomerCashBalanceTransaction } from "../../schemas/customer-cash-balance-transaction.ts";

export type { CustomerFundCashBalanceParams } from "../../params/test-helpers.ts";

/** `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` · https://docs.stripe.com/api/test_helpers/customers/fund_cash_balance */
export function fundCashBalance<const E extends readonly string[] = []>(
  client: Client,
  customer: string,
  params: CustomerFundCashBalanceParams<Expand<CustomerCashBalanceTransaction, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<CustomerCashBalanceTransaction, E>> {
  return operation.post(
    client,
    "/v1/test_helpers/customers/{customer}/fund_cash_balance",
    [customer],
    params,
    options,
  );
}
