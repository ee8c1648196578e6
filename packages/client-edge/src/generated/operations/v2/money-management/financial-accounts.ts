// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  FinancialAccountListParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateParams,
} from "../../../params/v2/money-management.ts";
import type { FinancialAccount } from "../../../schemas/v2/money-management.ts";

export type {
  FinancialAccountListParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateParams,
} from "../../../params/v2/money-management.ts";

/** `GET /v2/money_management/financial_accounts/{financial_account}` · https://docs.stripe.com/api/v2/money_management/financial_accounts/retrieve */
export function retrieve(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccount> {
  return operation.getV2(
    client,
    "/v2/money_management/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v2/money_management/financial_accounts/{financial_account}` · https://docs.stripe.com/api/v2/money_management/financial_accounts/update */
export function update(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateParams,
  options?: RequestOptions,
): ApiPromise<FinancialAccount> {
  return operation.postV2(
    client,
    "/v2/money_management/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v2/money_management/financial_accounts` · https://docs.stripe.com/api/v2/money_management/financial_accounts/list */
export function list(
  client: Client,
  params?: FinancialAccountListParams,
  options?: RequestOptions,
): V2ListPromise<FinancialAccount> {
  return operation.listV2(client, "/v2/money_management/financial_accounts", [], params, options);
}
