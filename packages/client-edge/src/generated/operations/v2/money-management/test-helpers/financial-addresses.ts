// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../../operation.ts";
import type { OtherString } from "../../../../../shared.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../../types.ts";
import type { FinancialAddressCreditSimulation } from "../../../../schemas/v2/money-management/financial-address-credit-simulation.ts";
import type { V2Amount } from "../../../../schemas/v2/v2-amount.ts";

export interface FinancialAddressCreditParams {
  amount: V2Amount;
  network: FinancialAddressCreditParams.Network;
  statement_descriptor?: string;
}
export declare namespace FinancialAddressCreditParams {
  type Network = "ach" | "chaps" | "fedwire" | "fps" | "rtp" | "sepa" | OtherString;
}

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
