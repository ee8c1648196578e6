// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  FinancialAddressCreateParams,
  FinancialAddressListParams,
  FinancialAddressRetrieveParams,
} from "../../../params/v2/money-management.ts";
import type { FinancialAddress } from "../../../schemas/v2/money-management.ts";

export type {
  FinancialAddressCreateParams,
  FinancialAddressListParams,
  FinancialAddressRetrieveParams,
} from "../../../params/v2/money-management.ts";

/** `POST /v2/money_management/financial_addresses` · https://docs.stripe.com/api/v2/money_management/financial_addresses/create */
export function create(
  client: Client,
  params: FinancialAddressCreateParams,
  options?: RequestOptions,
): ApiPromise<FinancialAddress> {
  return operation.postV2(client, "/v2/money_management/financial_addresses", [], params, options);
}

/** `GET /v2/money_management/financial_addresses/{financial_address}` · https://docs.stripe.com/api/v2/money_management/financial_addresses/retrieve */
export function retrieve(
  client: Client,
  financialAddress: string,
  params?: FinancialAddressRetrieveParams,
  options?: RequestOptions,
): ApiPromise<FinancialAddress> {
  return operation.getV2(
    client,
    "/v2/money_management/financial_addresses/{financial_address}",
    [financialAddress],
    params,
    options,
  );
}

/** `GET /v2/money_management/financial_addresses` · https://docs.stripe.com/api/v2/money_management/financial_addresses/list */
export function list(
  client: Client,
  params?: FinancialAddressListParams,
  options?: RequestOptions,
): V2ListPromise<FinancialAddress> {
  return operation.listV2(client, "/v2/money_management/financial_addresses", [], params, options);
}
