// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  FinancialAccountCloseParams,
  FinancialAccountCreateParams,
  FinancialAccountListParams,
  FinancialAccountRetrieveFeaturesParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateFeaturesParams,
  FinancialAccountUpdateParams,
} from "../../params/treasury.ts";
import type { FinancialAccount, FinancialAccountFeatures } from "../../schemas/treasury.ts";

export type {
  FinancialAccountCloseParams,
  FinancialAccountCreateParams,
  FinancialAccountListParams,
  FinancialAccountRetrieveFeaturesParams,
  FinancialAccountRetrieveParams,
  FinancialAccountUpdateFeaturesParams,
  FinancialAccountUpdateParams,
} from "../../params/treasury.ts";

/** `POST /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/create */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params: FinancialAccountCreateParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.post(client, "/v1/treasury/financial_accounts", [], params, options);
}

/** `GET /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.get(
    client,
    "/v1/treasury/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v1/treasury/financial_accounts/{financial_account}` · https://docs.stripe.com/api/treasury/financial_accounts/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v1/treasury/financial_accounts` · https://docs.stripe.com/api/treasury/financial_accounts/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params?: FinancialAccountListParams<ExpandItems<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<FinancialAccount, E>> {
  return operation.list(client, "/v1/treasury/financial_accounts", [], params, options);
}

/** `POST /v1/treasury/financial_accounts/{financial_account}/close` · https://docs.stripe.com/api/treasury/financial_accounts/close */
export function close<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountCloseParams<Expand<FinancialAccount, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccount, E>> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/close",
    [financialAccount],
    params,
    options,
  );
}

/** `GET /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features/retrieve */
export function retrieveFeatures<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountRetrieveFeaturesParams<Expand<FinancialAccountFeatures, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccountFeatures, E>> {
  return operation.get(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/features",
    [financialAccount],
    params,
    options,
  );
}

/** `POST /v1/treasury/financial_accounts/{financial_account}/features` · https://docs.stripe.com/api/treasury/financial_accounts/features */
export function updateFeatures<const E extends readonly string[] = []>(
  client: Client,
  financialAccount: string,
  params?: FinancialAccountUpdateFeaturesParams<Expand<FinancialAccountFeatures, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<FinancialAccountFeatures, E>> {
  return operation.post(
    client,
    "/v1/treasury/financial_accounts/{financial_account}/features",
    [financialAccount],
    params,
    options,
  );
}
