// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { stringify } from "../../../../../encode/stringify.ts";
import * as operation from "../../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../../types.ts";
import type {
  PersonTokenCreateParams,
  PersonTokenRetrieveParams,
} from "../../../../params/v2/core/accounts.ts";
import type { AccountPersonToken } from "../../../../schemas/v2/core.ts";

export type {
  PersonTokenCreateParams,
  PersonTokenRetrieveParams,
} from "../../../../params/v2/core/accounts.ts";

/**
 * `POST /v2/core/accounts/{account}/person_tokens` · https://docs.stripe.com/api/v2/core/accounts/person_tokens
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function create(
  client: Client,
  account: string,
  params?: PersonTokenCreateParams,
  options?: RequestOptions,
): ApiPromise<AccountPersonToken> {
  return operation.postV2(
    client,
    "/v2/core/accounts/{account}/person_tokens",
    [account],
    stringify(params, ["relationship.percent_ownership"]),
    options,
  );
}

/** `GET /v2/core/accounts/{account}/person_tokens/{person_token}` · https://docs.stripe.com/api/v2/core/accounts/person_tokens/retrieve */
export function retrieve(
  client: Client,
  account: string,
  personToken: string,
  params?: PersonTokenRetrieveParams,
  options?: RequestOptions,
): ApiPromise<AccountPersonToken> {
  return operation.getV2(
    client,
    "/v2/core/accounts/{account}/person_tokens/{person_token}",
    [account, personToken],
    params,
    options,
  );
}
