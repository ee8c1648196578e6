// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { ExpandedBy, ExpandedItem } from "../../../expand.ts";
import * as operation from "../../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../../types.ts";
import type { Expand, ExpandItems } from "../../expand.ts";
import type {
  TokenListParams,
  TokenRetrieveParams,
  TokenUpdateParams,
} from "../../params/issuing.ts";
import type { Token } from "../../schemas/issuing.ts";

export type {
  TokenListParams,
  TokenRetrieveParams,
  TokenUpdateParams,
} from "../../params/issuing.ts";

/** `GET /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/retrieve */
export function retrieve<const E extends readonly string[] = []>(
  client: Client,
  token: string,
  params?: TokenRetrieveParams<Expand<Token, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Token, E>> {
  return operation.get(client, "/v1/issuing/tokens/{token}", [token], params, options);
}

/** `POST /v1/issuing/tokens/{token}` · https://docs.stripe.com/api/issuing/tokens/update */
export function update<const E extends readonly string[] = []>(
  client: Client,
  token: string,
  params: TokenUpdateParams<Expand<Token, E>>,
  options?: RequestOptions,
): ApiPromise<ExpandedBy<Token, E>> {
  return operation.post(client, "/v1/issuing/tokens/{token}", [token], params, options);
}

/** `GET /v1/issuing/tokens` · https://docs.stripe.com/api/issuing/tokens/list */
export function list<const E extends readonly string[] = []>(
  client: Client,
  params: TokenListParams<ExpandItems<Token, E>>,
  options?: RequestOptions,
): ApiListPromise<ExpandedItem<Token, E>> {
  return operation.list(client, "/v1/issuing/tokens", [], params, options);
}
