// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { stringify } from "../../../../../encode/stringify.ts";
import * as operation from "../../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions, V2ListPromise } from "../../../../../types.ts";
import type {
  PersonCreateParams,
  PersonDeleteParams,
  PersonListParams,
  PersonRetrieveParams,
  PersonUpdateParams,
} from "../../../../params/v2/core/accounts.ts";
import type { DeletedObject } from "../../../../schemas/v2.ts";
import type { AccountPerson } from "../../../../schemas/v2/core.ts";

export type {
  PersonCreateParams,
  PersonDeleteParams,
  PersonListParams,
  PersonRetrieveParams,
  PersonUpdateParams,
} from "../../../../params/v2/core/accounts.ts";

/** `POST /v2/core/accounts/{account}/persons` · https://docs.stripe.com/api/v2/core/accounts/persons */
export function create(
  client: Client,
  account: string,
  params?: PersonCreateParams,
  options?: RequestOptions,
): ApiPromise<AccountPerson> {
  return operation.postV2(
    client,
    "/v2/core/accounts/{account}/persons",
    [account],
    stringify(params, ["relationship.percent_ownership"]),
    options,
  );
}

/** `GET /v2/core/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/v2/core/accounts/persons/retrieve */
export function retrieve(
  client: Client,
  account: string,
  person: string,
  params?: PersonRetrieveParams,
  options?: RequestOptions,
): ApiPromise<AccountPerson> {
  return operation.getV2(
    client,
    "/v2/core/accounts/{account}/persons/{person}",
    [account, person],
    params,
    options,
  );
}

/** `POST /v2/core/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/v2/core/accounts/persons/update */
export function update(
  client: Client,
  account: string,
  person: string,
  params?: PersonUpdateParams,
  options?: RequestOptions,
): ApiPromise<AccountPerson> {
  return operation.postV2(
    client,
    "/v2/core/accounts/{account}/persons/{person}",
    [account, person],
    stringify(params, ["relationship.percent_ownership"]),
    options,
  );
}

/** `DELETE /v2/core/accounts/{account}/persons/{person}` · https://docs.stripe.com/api/v2/core/accounts/persons/delete */
export function del(
  client: Client,
  account: string,
  person: string,
  params?: PersonDeleteParams,
  options?: RequestOptions,
): ApiPromise<DeletedObject> {
  return operation.delV2(
    client,
    "/v2/core/accounts/{account}/persons/{person}",
    [account, person],
    params,
    options,
  );
}

/** `GET /v2/core/accounts/{account}/persons` · https://docs.stripe.com/api/v2/core/accounts/persons/list */
export function list(
  client: Client,
  account: string,
  params?: PersonListParams,
  options?: RequestOptions,
): V2ListPromise<AccountPerson> {
  return operation.listV2(
    client,
    "/v2/core/accounts/{account}/persons",
    [account],
    params,
    options,
  );
}
