// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { stringify } from "../../../../encode/stringify.ts";
import * as operation from "../../../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../../../types.ts";
import type {
  AccountTokenCreateParams,
  AccountTokenRetrieveParams,
} from "../../../params/v2/core.ts";
import type { AccountToken } from "../../../schemas/v2/core.ts";

export type {
  AccountTokenCreateParams,
  AccountTokenRetrieveParams,
} from "../../../params/v2/core.ts";

/**
 * `POST /v2/core/account_tokens` · https://docs.stripe.com/api/v2/core/account_tokens/create
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 */
export function create(
  client: Client,
  params?: AccountTokenCreateParams,
  options?: RequestOptions,
): ApiPromise<AccountToken> {
  return operation.postV2(
    client,
    "/v2/core/account_tokens",
    [],
    stringify(params, ["identity.individual.relationship.percent_ownership"]),
    options,
  );
}

/** `GET /v2/core/account_tokens/{account_token}` · https://docs.stripe.com/api/v2/core/account_tokens/retrieve */
export function retrieve(
  client: Client,
  accountToken: string,
  params?: AccountTokenRetrieveParams,
  options?: RequestOptions,
): ApiPromise<AccountToken> {
  return operation.getV2(
    client,
    "/v2/core/account_tokens/{account_token}",
    [accountToken],
    params,
    options,
  );
}
