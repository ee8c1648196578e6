// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { clear } from "../../encode/clear.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { TokenCreateParams, TokenRetrieveParams } from "../params/tokens.ts";
import type { Token } from "../schemas/token.ts";

export type { TokenCreateParams, TokenRetrieveParams } from "../params/tokens.ts";

/**
 * `POST /v1/tokens` · https://docs.stripe.com/api/tokens/create
 *
 * A publishable key may call it too: `@tillwire/client-edge/publishable`.
 *
 * Times are in seconds since the Unix epoch.
 */
export function create<const E extends readonly string[] = []>(
  client: Client,
  params?: TokenCreateParams<Expand<Token, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Token, E>> {
  return operation.post(
    client,
    "/v1/tokens",
    [],
    clear(params, ["account.individual.full_name_aliases", "person.full_name_aliases"]),
    options,
  );
}

/** `GET /v1/tokens/{token}` · https://docs.stripe.com/api/tokens/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  token: string,
  params?: TokenRetrieveParams<Expand<Token, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Token, E>> {
  return operation.get(client, "/v1/tokens/{token}", [token], params, options);
}
