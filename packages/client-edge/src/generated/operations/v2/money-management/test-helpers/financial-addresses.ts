// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../../types.ts";
import type { FinancialAddressCreditParams } from "../../../../params/v2/money-management/test-helpers.ts";
import type { FinancialAddressCreditSimulation } from "../../../../schemas/v2/money-management.ts";

export type { FinancialAddressCreditParams } from "../../../../params/v2/money-management/test-helpers.ts";

/** `POST /v2/money_management/test_helpers/financial_addresses/{financial_address}/credit` · https://docs.stripe.com/api/v2/money_management/test_helpers/financial_addresses/credit */
export function credit(
  client: Client,
  financialAddress: string,
  params: FinancialAddressCreditParams,
  options?: RequestOptions,
): ApiPromise<FinancialAddressCreditSimulation> {
  return operation.postV2(
    client,
    "/v2/money_management/test_helpers/financial_addresses/{financial_address}/credit",
    [financialAddress],
    params,
    options,
  );
}
