// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { stringify } from "../../../../encode/stringify.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../types.ts";
import type {
  AccountCloseParams,
  AccountCreateParams,
  AccountListParams,
  AccountRetrieveParams,
  AccountUpdateParams,
} from "../../../params/v2/core.ts";
import type { Account } from "../../../schemas/v2/core.ts";

export type {
  AccountCloseParams,
  AccountCreateParams,
  AccountListParams,
  AccountRetrieveParams,
  AccountUpdateParams,
} from "../../../params/v2/core.ts";

/** `POST /v2/core/accounts` · https://docs.stripe.com/api/v2/core/accounts/create */
export function create(
  client: Client,
  params?: AccountCreateParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.postV2(
    client,
    "/v2/core/accounts",
    [],
    stringify(params, ["identity.individual.relationship.percent_ownership"]),
    options,
  );
}

/** `GET /v2/core/accounts/{account}` · https://docs.stripe.com/api/v2/core/accounts/retrieve */
export function retrieve(
  client: Client,
  account: string,
  params?: AccountRetrieveParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.getV2(client, "/v2/core/accounts/{account}", [account], params, options);
}

/** `POST /v2/core/accounts/{account}` · https://docs.stripe.com/api/v2/core/accounts/update */
export function update(
  client: Client,
  account: string,
  params?: AccountUpdateParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.postV2(
    client,
    "/v2/core/accounts/{account}",
    [account],
    stringify(params, ["identity.individual.relationship.percent_ownership"]),
    options,
  );
}

/** `GET /v2/core/accounts` · https://docs.stripe.com/api/v2/core/accounts/list */
export function list(
  client: Client,
  params?: AccountListParams,
  options?: RequestOptions,
): V2ListPromise<Account> {
  return operation.listV2(client, "/v2/core/accounts", [], params, options);
}

/** `POST /v2/core/accounts/{account}/close` · https://docs.stripe.com/api/v2/core/accounts/close */
export function close(
  client: Client,
  account: string,
  params?: AccountCloseParams,
  options?: RequestOptions,
): ApiPromise<Account> {
  return operation.postV2(client, "/v2/core/accounts/{account}/close", [account], params, options);
}
