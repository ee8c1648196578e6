// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { CustomerCashBalanceTransaction } from "../../schemas/customer-cash-balance-transaction.ts";

export interface CustomerFundCashBalanceParams {
  amount: number;
  currency: string;
  expand?: string[];
  reference?: string;
}

/** `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` · https://docs.stripe.com/api/test_helpers/customers/fund_cash_balance */
export function fundCashBalance(
  client: Client,
  customer: string,
  params: CustomerFundCashBalanceParams,
  options?: RequestOptions,
): ApiPromise<CustomerCashBalanceTransaction> {
  return operation.post(
    client,
    "/v1/test_helpers/customers/{customer}/fund_cash_balance",
    [customer],
    params,
    options,
  );
}
