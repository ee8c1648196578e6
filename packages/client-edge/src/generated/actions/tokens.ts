// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { clear } from "../../encode/clear.ts";
import type { ExpandedBy } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand } from "../expand.ts";
import type { TokenCreateParams, TokenRetrieveParams } from "../params/tokens.ts";
import type { Token } from "../schemas/token.ts";

/** `stripe.tokens` */
export interface TokensActions {
  /**
   * `POST /v1/tokens` · https://docs.stripe.com/api/tokens/create
   *
   * A publishable key may call it too: `@tillwire/client-edge/publishable`.
   *
   * Times are in seconds since the Unix epoch.
   */
  create: <const E extends readonly string[] = []>(
    params?: TokenCreateParams<Expand<Token, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Token, E>>;
  /** `GET /v1/tokens/{token}` · https://docs.stripe.com/api/tokens/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    token: string,
    params?: TokenRetrieveParams<Expand<Token, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Token, E>>;
}

/** Binds the operations of `stripe.tokens` to a client. */
export function tokensActions(client: Client): TokensActions {
  const bind = binder(client, "/v1/tokens");
  return {
    create: bind(
      operation.post,
      "",
      (params) => clear(params, [
        "account.individual.full_name_aliases",
        "person.full_name_aliases",
      ]),
    ),
    retrieve: bind(operation.get, "/{token}"),
  };
}
