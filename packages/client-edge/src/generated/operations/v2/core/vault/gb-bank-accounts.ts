// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import * as operation from "../../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../../types.ts";
import type {
  GbBankAccountArchiveParams,
  GbBankAccountCreateParams,
  GbBankAccountListParams,
  GbBankAccountRetrieveParams,
  GbBankAccountUnarchiveParams,
} from "../../../../params/v2/core/vault.ts";
import type { GbBankAccount } from "../../../../schemas/v2/core/vault.ts";

export type {
  GbBankAccountArchiveParams,
  GbBankAccountCreateParams,
  GbBankAccountListParams,
  GbBankAccountRetrieveParams,
  GbBankAccountUnarchiveParams,
} from "../../../../params/v2/core/vault.ts";

/** `POST /v2/core/vault/gb_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/create */
export function create(
  client: Client,
  params: GbBankAccountCreateParams,
  options?: RequestOptions,
): ApiPromise<GbBankAccount> {
  return operation.postV2(client, "/v2/core/vault/gb_bank_accounts", [], params, options);
}

/** `GET /v2/core/vault/gb_bank_accounts/{gb_bank_account}` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/retrieve */
export function retrieve(
  client: Client,
  gbBankAccount: string,
  params?: GbBankAccountRetrieveParams,
  options?: RequestOptions,
): ApiPromise<GbBankAccount> {
  return operation.getV2(
    client,
    "/v2/core/vault/gb_bank_accounts/{gb_bank_account}",
    [gbBankAccount],
    params,
    options,
  );
}

/** `GET /v2/core/vault/gb_bank_accounts` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/list */
export function list(
  client: Client,
  params?: GbBankAccountListParams,
  options?: RequestOptions,
): V2ListPromise<GbBankAccount> {
  return operation.listV2(client, "/v2/core/vault/gb_bank_accounts", [], params, options);
}

/** `POST /v2/core/vault/gb_bank_accounts/{gb_bank_account}/archive` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/archive */
export function archive(
  client: Client,
  gbBankAccount: string,
  params?: GbBankAccountArchiveParams,
  options?: RequestOptions,
): ApiPromise<GbBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/gb_bank_accounts/{gb_bank_account}/archive",
    [gbBankAccount],
    params,
    options,
  );
}

/** `POST /v2/core/vault/gb_bank_accounts/{gb_bank_account}/unarchive` · https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/unarchive */
export function unarchive(
  client: Client,
  gbBankAccount: string,
  params?: GbBankAccountUnarchiveParams,
  options?: RequestOptions,
): ApiPromise<GbBankAccount> {
  return operation.postV2(
    client,
    "/v2/core/vault/gb_bank_accounts/{gb_bank_account}/unarchive",
    [gbBankAccount],
    params,
    options,
  );
}
