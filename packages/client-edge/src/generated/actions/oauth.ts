// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import { fromOAuth } from "../../errors/from-oauth.ts";
import * as operation from "../../operation.ts";
import type { ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { OAuthDeauthorizeParams, OAuthTokenParams } from "../params/oauth.ts";
import type { OAuthDeauthorization } from "../schemas/o-auth-deauthorization.ts";
import type { OAuthToken } from "../schemas/o-auth-token.ts";

/** `stripe.oauth` */
export interface OauthActions {
  /**
   * `POST /oauth/deauthorize` · https://docs.stripe.com/api/oauth/deauthorize/create
   *
   * Sent to the base `connect`.
   */
  deauthorize: (
    params?: OAuthDeauthorizeParams,
    options?: RequestOptions,
  ) => ApiPromise<OAuthDeauthorization>;
  /**
   * `POST /oauth/token` · https://docs.stripe.com/api/oauth/token/create
   *
   * Sent to the base `connect`.
   */
  token: (params: OAuthTokenParams, options?: RequestOptions) => ApiPromise<OAuthToken>;
}

/** Binds the operations of `stripe.oauth` to a client. */
export function oauthActions(client: Client): OauthActions {
  const bind = binder(client, "/oauth/deauthorize", { base: "connect", error: fromOAuth });
  return {
    deauthorize: bind(operation.post),
    token: (params, options) =>
      operation.post(
        client,
        "/oauth/token",
        [],
        params,
        options,
        { base: "connect", error: fromOAuth },
      ),
  };
}
