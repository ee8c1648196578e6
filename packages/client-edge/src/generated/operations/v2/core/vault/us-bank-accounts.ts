// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../../types.ts";
import type {
  UsBankAccountArchiveParams,
  UsBankAccountConfirmMicrodepositsParams,
  UsBankAccountCreateParams,
  UsBankAccountListParams,
  UsBankAccountRetrieveParams,
  UsBankAccountSendMicrodepositsParams,
  UsBankAccountUnarchiveParams,
  UsBankAccountUpdateParams,
} from "../../../../params/v2/core/vault.ts";
import type { UsBankAccount } from "../../../../schemas/v2/core/vault.ts";

export type {
  UsBankAccountArchiveParams,
  UsBankAccountConfirmMicrodepositsParams,
  UsBankAccountCreateParams,
  UsBankAccountListParams,
  UsBankAccountRetrieveParams,
  UsBankAccountSendMicrodepositsParams,
  UsBankAccountUnarchiveParams,
  UsBankAccountUpdateParams,
} from "../../../../params/v2/core/vault.ts";

/** `POST /v2/core/vault/us_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/create */
export function create(
  client: Client,
  params: UsBankAccountCreateParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.postV2(client, "/v2/core/vault/us_bank_accounts", [], params, options);
}

/** `GET /v2/core/vault/us_bank_accounts/{us_bank_account}` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/retrieve */
export function retrieve(
  client: Client,
  usBankAccount: string,
  params?: UsBankAccountRetrieveParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.getV2(
    client,
    "/v2/core/vault/us_bank_accounts/{us_bank_account}",
    [usBankAccount],
    params,
    options,
  );
}

/** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/update */
export function update(
  client: Client,
  usBankAccount: string,
  params?: UsBankAccountUpdateParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/us_bank_accounts/{us_bank_account}",
    [usBankAccount],
    params,
    options,
  );
}

/** `GET /v2/core/vault/us_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/list */
export function list(
  client: Client,
  params?: UsBankAccountListParams,
  options?: RequestOptions,
): V2ListPromise<UsBankAccount> {
  return operation.listV2(client, "/v2/core/vault/us_bank_accounts", [], params, options);
}

/** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/archive` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/archive */
export function archive(
  client: Client,
  usBankAccount: string,
  params?: UsBankAccountArchiveParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/us_bank_accounts/{us_bank_account}/archive",
    [usBankAccount],
    params,
    options,
  );
}

/** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/confirm_microdeposits` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/confirm_microdeposits */
export function confirmMicrodeposits(
  client: Client,
  usBankAccount: string,
  params?: UsBankAccountConfirmMicrodepositsParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/us_bank_accounts/{us_bank_account}/confirm_microdeposits",
    [usBankAccount],
    params,
    options,
  );
}

/** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/send_microdeposits` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/send_microdeposits */
export function sendMicrodeposits(
  client: Client,
  usBankAccount: string,
  params?: UsBankAccountSendMicrodepositsParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/us_bank_accounts/{us_bank_account}/send_microdeposits",
    [usBankAccount],
    params,
    options,
  );
}

/** `POST /v2/core/vault/us_bank_accounts/{us_bank_account}/unarchive` · https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/unarchive */
export function unarchive(
  client: Client,
  usBankAccount: string,
  params?: UsBankAccountUnarchiveParams,
  options?: RequestOptions,
): ApiPromise<UsBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/us_bank_accounts/{us_bank_account}/unarchive",
    [usBankAccount],
    params,
    options,
  );
}
